// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <sys/types.h>

namespace Testing {

// What a terminal shows that breaks lines anew when it is resized: all that was ever written, as
// lines, without colours.
class TerminalScreen
{
public:
    explicit TerminalScreen(int columns);

    void write(const QByteArray &output);
    void resize(int columns) { m_columns = columns; }
    QStringList lines() const;

private:
    void control(const QByteArray &code);
    int rowsOf(const QByteArray &line) const;

    QByteArrayList m_lines {QByteArray()};
    int m_column = 0; // in the last line
    int m_columns;
    QByteArray m_escape; // one that has not ended yet
};

// A program at a terminal of its own; killed when the test is over.
class PseudoTerminal final : public QObject
{
    Q_OBJECT

public:
    PseudoTerminal(const QStringList &command, int columns, int rows);
    ~PseudoTerminal() override;
    Q_DISABLE_COPY_MOVE(PseudoTerminal)

    void resize(int columns, int rows);
    void type(const QByteArray &keys) const;
    void signal(int number) const;
    // As a shell does while the program is stopped.
    void writeAsAnother(const QByteArray &text) const;
    const QByteArray &output() const { return m_output; } // all so far, as it was written
    QStringList lines() const { return m_screen.lines(); }
    int waitUntilOver(); // the exit code; -1 if it did not end in time

private:
    void read();

    int m_master = -1;
    pid_t m_pid = -1;
    QByteArray m_output;
    TerminalScreen m_screen;
};

} // namespace Testing
