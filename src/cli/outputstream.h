// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <functional>

class QSocketNotifier;

namespace Cli {

// Standard output or standard error as a bounded queue of lines in the main thread: a reader that
// is slow, stuck or gone never holds the program up and never makes it grow.
class OutputStream final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype capacity = 256 * 1024; // bytes that may wait
    // How long the end of a program waits for a reader that does not read.
    static constexpr std::chrono::milliseconds readerPatience {1'000};
    // The line that stands for as many lines as were left out.
    using Summary = std::function<QByteArray(qint64 count)>;

    OutputStream(int descriptor, Summary summary, QObject *parent = nullptr);
    explicit OutputStream(int descriptor); // of which nothing is ever left out
    ~OutputStream() override; // does not wait: flush() first
    Q_DISABLE_COPY_MOVE(OutputStream)

    bool isTerminal() const { return m_terminal; }
    bool isClosed() const { return m_closed; } // nobody reads it any more
    qsizetype waiting() const { return m_waiting.size(); } // bytes

    // A line without its end. Where too much is waiting it is counted instead of queued.
    void writeLine(const QByteArray &line);
    // One that must not be lost: queued whatever is waiting.
    void writeImportantLine(const QByteArray &line);
    // Codes that move and clear on a terminal: as they are, and never left out.
    void writeControl(const QByteArray &codes);
    // Lines that somebody else left out already.
    void countLeftOut(qint64 count) { m_leftOut += count; }
    // Writes what the reader takes now; the rest follows by itself. To be called after a batch of
    // lines.
    void send();
    // Waits until everything is written, nobody reads it any more or the time is over.
    void flush(std::chrono::milliseconds limit);

private:
    void append(const QByteArray &line);
    qint64 writeOnce(const char *data, qsizetype size);
    void queueSummary();

    int m_descriptor;
    bool m_ownDescriptor = false;
    bool m_terminal;
    bool m_closed = false;
    Summary m_summary;
    QByteArray m_waiting;
    qint64 m_leftOut = 0;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace Cli
