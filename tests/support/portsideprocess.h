// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QProcess>

#include <chrono>

namespace Testing {

// The program portside as others start it; killed when the test is over.
class PortsideProcess
{
public:
    static constexpr std::chrono::milliseconds patience {10'000};

    struct Shell
    {
        QString command; // "$PORTSIDE" is the program
    };

    explicit PortsideProcess(const QStringList &arguments);
    explicit PortsideProcess(const Shell &shell);
    ~PortsideProcess();
    Q_DISABLE_COPY_MOVE(PortsideProcess)

    QProcess &process() { return m_process; }

    // The next line of standard output; empty if none comes in time.
    QByteArray readLine();
    // The next event of --json with this name; others are skipped.
    QJsonObject readEvent(const QString &name);
    // Reads the ready line, with or without --json; the port, 0 if it did not come.
    quint16 waitUntilReady();
    void signal(int number) const;
    // The exit code; -1 if it did not end in time, -2 if it crashed.
    int waitUntilOver();
    QByteArray standardError(); // all so far

private:
    void start(const QString &program, const QStringList &arguments);

    QProcess m_process;
    QByteArray m_errors;
};

} // namespace Testing
