// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/outputstream.h"

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <csignal>

using namespace std::chrono_literals;

namespace {

QByteArray more(qint64 count)
{
    return "… " + QByteArray::number(count) + " more";
}

// Both ends of a pipe; the reading one never blocks.
struct Pipe
{
    Pipe()
    {
        [[maybe_unused]] const int made = ::pipe(ends.data());
        ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
    }
    ~Pipe()
    {
        closeReader();
        ::close(ends[1]);
    }
    Q_DISABLE_COPY_MOVE(Pipe)

    void closeReader()
    {
        if (ends[0] >= 0)
            ::close(std::exchange(ends[0], -1));
    }
    QByteArray read() const
    {
        QByteArray all;
        char buffer[4096];
        for (ssize_t size; (size = ::read(ends[0], buffer, sizeof buffer)) > 0;)
            all.append(buffer, size);
        return all;
    }

    std::array<int, 2> ends {-1, -1};
};

} // namespace

class tst_OutputStream final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }

    void writesLines()
    {
        Pipe pipe;
        Cli::OutputStream stream(pipe.ends[1], more);
        stream.writeLine("one");
        stream.writeImportantLine("two");
        stream.send();
        QCOMPARE(pipe.read(), "one\ntwo\n");
        QVERIFY(!stream.isTerminal());
        QVERIFY(!stream.isClosed());
    }

    void leavesTheOpenFileOfOthersAsItIs()
    {
        Pipe pipe;
        Cli::OutputStream stream(pipe.ends[1], more);
        stream.writeLine("one");
        stream.send();
        QCOMPARE(::fcntl(pipe.ends[1], F_GETFL) & O_NONBLOCK, 0);
    }

    void aStuckReaderCostsNeitherTimeNorMemory()
    {
        Pipe pipe;
        Cli::OutputStream stream(pipe.ends[1], more);
        const QByteArray line(100, 'x');
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 200'000; ++i)
            stream.writeLine(line);
        stream.send();
        QVERIFY(timer.elapsed() < 5'000);
        QVERIFY(stream.waiting() <= Cli::OutputStream::capacity);

        // Every line is either there or counted.
        QByteArray received;
        QTRY_VERIFY((received += pipe.read()).endsWith(" more\n"));
        const qsizetype lines = received.count(QByteArray(line + '\n'));
        QVERIFY(lines > 0);
        const QByteArray last = received.trimmed().split('\n').last();
        QCOMPARE(last, more(200'000 - lines));
        QCOMPARE(stream.waiting(), 0);
    }

    void importantLinesAreNeverLeftOut()
    {
        Pipe pipe;
        Cli::OutputStream stream(pipe.ends[1], more);
        for (int i = 0; i < 10'000; ++i)
            stream.writeLine(QByteArray(100, 'x'));
        stream.writeImportantLine("stopped");
        QByteArray received;
        QTRY_VERIFY((received += pipe.read()).endsWith("stopped\n"));
        QVERIFY(received.contains(" more\n"));
    }

    void countsWhatOthersLeftOut()
    {
        Pipe pipe;
        Cli::OutputStream stream(pipe.ends[1], more);
        stream.writeLine("one");
        stream.countLeftOut(1234);
        stream.send();
        QCOMPARE(pipe.read(), "one\n… 1234 more\n");
    }

    void survivesAReaderThatLeaves()
    {
        Pipe pipe;
        Cli::OutputStream stream(pipe.ends[1], more);
        pipe.closeReader();
        stream.writeImportantLine("one");
        stream.send();
        QVERIFY(stream.isClosed());
        stream.writeImportantLine("two");
        stream.countLeftOut(3);
        stream.flush(1s);
        QCOMPARE(stream.waiting(), 0);
    }

    void flushWaitsForAReaderNoLongerThanAllowed()
    {
        Pipe pipe;
        Cli::OutputStream stream(pipe.ends[1], more);
        for (int i = 0; i < 2'000; ++i)
            stream.writeImportantLine(QByteArray(100, 'x'));
        QElapsedTimer timer;
        timer.start();
        stream.flush(50ms);
        QVERIFY(timer.elapsed() >= 50);
        QVERIFY(timer.elapsed() < 5'000);
        QVERIFY(stream.waiting() > 0);
    }

    void writesToFilesAndSockets()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        Cli::OutputStream toFile(file.handle(), more);
        toFile.writeLine("line");
        toFile.flush(1s);
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), "line\n");

        std::array<int, 2> ends {};
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()), 0);
        {
            Cli::OutputStream toSocket(ends[1], more);
            for (int i = 0; i < 100'000; ++i)
                toSocket.writeLine(QByteArray(100, 'x'));
            QVERIFY(toSocket.waiting() <= Cli::OutputStream::capacity);
        }
        ::close(ends[0]);
        ::close(ends[1]);
    }
};

QTEST_GUILESS_MAIN(tst_OutputStream)
#include "tst_outputstream.moc"
