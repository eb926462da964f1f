// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server costs over the program behind it: until it is ready, until it has stopped. With
// --cycles N: starts and stops so many programs of several sorts and says what is left of them.

#include "core/process/port/processtree.h"
#include "core/server/server.h"
#include "kinds/allkinds.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using State = Core::ServerState::Value;

namespace {

constexpr int rounds = 11;
constexpr int patience = 20'000;

struct Times
{
    QList<double> ready; // ms
    QList<double> stop;
};

struct Program
{
    const char *name;
    QString own; // %1: the port
    QString behind;
};

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

bool answers(quint16 port)
{
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!client.waitForConnected(100))
        return false;
    client.write("GET / HTTP/1.0\r\n\r\n");
    return client.waitForReadyRead(5'000);
}

// The program alone, asked every millisecond.
void measureOwn(const Program &program, Times &times)
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    const quint16 port = probe.serverPort();
    probe.close();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.startCommand(program.own.arg(port));
    process.waitForStarted();
    while (timer.elapsed() < patience && !answers(port))
        QTest::qSleep(1);
    times.ready << milliseconds(timer);
    timer.restart();
    process.terminate();
    process.waitForFinished(patience);
    times.stop << milliseconds(timer);
}

bool waitFor(const Core::Server &server, State state)
{
    QSignalSpy spy(&server, &Core::Server::stateChanged);
    while (server.state() != state && server.state() != State::Failed) {
        if (!spy.wait(patience))
            return false;
    }
    return server.state() == state;
}

Core::Server *makeServer(const Core::KindRegistry &kinds, const QString &command)
{
    const Core::ServerKind &kind = *kinds.find(u"command"_s);
    return new Core::Server(Core::ServerConfig::make(kind, {{u"command"_s, command}}), kind);
}

void measureBehind(const Core::KindRegistry &kinds, const Program &program, Times &times)
{
    const std::unique_ptr<Core::Server> server(makeServer(kinds, program.behind));
    QElapsedTimer timer;
    timer.start();
    server->start();
    if (!waitFor(*server, State::Running))
        qFatal("%s", qPrintable(server->failure() ? server->failure()->message : u"slow"_s));
    times.ready << milliseconds(timer);
    timer.restart();
    server->stop();
    waitFor(*server, State::Stopped);
    times.stop << milliseconds(timer);
}

void compare(const Core::KindRegistry &kinds)
{
    const QList<Program> programs {
        {"http.server", u"/usr/bin/python3 -m http.server --bind 127.0.0.1 %1"_s,
         u"/usr/bin/python3 -m http.server"_s},
        {"uvicorn", u"/usr/bin/uvicorn app:app --port %1"_s, u"/usr/bin/uvicorn app:app"_s},
        {"php -S", u"/usr/bin/php -S 127.0.0.1:%1"_s, u"/usr/bin/php -S {host}:{port}"_s},
    };
    std::printf("%-12s %12s %12s %12s %12s   (medians of %d, ms)\n", "program", "own ready",
                "behind", "own stop", "behind", rounds);
    for (const Program &program : programs) {
        Times own;
        Times behind;
        for (int i = 0; i < rounds; ++i) {
            measureOwn(program, own);
            measureBehind(kinds, program, behind);
        }
        std::printf("%-12s %12.1f %12.1f %12.1f %12.1f\n", program.name, median(own.ready),
                    median(behind.ready), median(own.stop), median(behind.stop));
        std::fflush(stdout);
    }
}

qsizetype openDescriptors()
{
    return QDir(u"/proc/self/fd"_s)
        .entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)
        .size();
}

void cycle(const Core::KindRegistry &kinds, int count)
{
    const QStringList commands {
        u"/usr/bin/php -S {host}:{port}"_s,
        u"sh -c '/usr/bin/php -S {host}:{port} & wait'"_s,
        u"sh -c 'setsid sleep 600 & exec /usr/bin/php -S {host}:{port}'"_s,
        u"sh -c 'exit 3'"_s,
        u"no-such-program"_s,
    };
    const auto run = [&](int number) {
        const std::unique_ptr<Core::Server> server(
            makeServer(kinds, commands[number % commands.size()]));
        server->start();
        const bool isRunning = waitFor(*server, State::Running);
        if (isRunning && number % 7 != 0) { // now and then one is deleted while it runs
            server->stop();
            waitFor(*server, State::Stopped);
        }
        return isRunning;
    };
    run(1); // what the process opens once and for all
    const qsizetype before = openDescriptors();
    int failures = 0;
    for (int i = 0; i < count; ++i)
        failures += run(i) ? 0 : 1;
    std::printf("%d cycles, %d as meant not started, %lld processes left, descriptors %lld before "
                "and %lld after\n",
                count, failures,
                qlonglong(Core::processesBelow(QCoreApplication::applicationPid()).size()),
                qlonglong(before), qlonglong(openDescriptors()));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    std::signal(SIGPIPE, SIG_IGN);
    QTemporaryDir folder;
    QDir::setCurrent(folder.path());
    QFile app(u"app.py"_s);
    if (app.open(QIODevice::WriteOnly)) {
        app.write("async def app(scope, receive, send):\n"
                  "    if scope['type'] != 'http': return\n"
                  "    await send({'type': 'http.response.start', 'status': 200})\n"
                  "    await send({'type': 'http.response.body', 'body': b'hello'})\n");
        app.close();
    }
    const Core::KindRegistry kinds = Kinds::allKinds();
    const QStringList arguments = application.arguments();
    if (const qsizetype at = arguments.indexOf(u"--cycles"_s); at > 0)
        cycle(kinds, arguments.value(at + 1).toInt());
    else
        compare(kinds);
    return 0;
}
