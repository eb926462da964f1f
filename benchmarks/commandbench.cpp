// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server costs over the program behind it: until it is ready, until it has stopped, also
// where a client or the program does not want to.

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
constexpr int requests = 20;
constexpr int unwillingRounds = 3;
constexpr int patience = 20'000;
constexpr std::chrono::milliseconds grace {1'000};

struct Times
{
    QList<double> ready; // ms
    QList<double> stop;
    QList<double> request; // one of many over the same connection
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

void measureRequests(quint16 port, QList<double> &times)
{
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    client.waitForConnected();
    for (int i = 0; i < requests && client.state() == QAbstractSocket::ConnectedState; ++i) {
        QElapsedTimer timer;
        timer.start();
        client.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QByteArray answer;
        while (!answer.endsWith("hello") && !answer.endsWith("0\r\n\r\n")
               && client.waitForReadyRead(patience))
            answer += client.readAll();
        if (!answer.isEmpty()) // else it was closed after the one before
            times << milliseconds(timer);
    }
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
    measureRequests(port, times.request);
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

std::unique_ptr<Core::Server> makeServer(const Core::KindRegistry &kinds, const QString &command)
{
    const Core::ServerKind &kind = *kinds.find(u"command"_s);
    auto config = Core::ServerConfig::make(kind, {{u"command"_s, command}});
    config.grace = grace;
    return std::make_unique<Core::Server>(config, kind);
}

void runUntilReady(Core::Server &server)
{
    server.start();
    if (!waitFor(server, State::Running))
        qFatal("%s", qPrintable(server.failure() ? server.failure()->message : u"slow"_s));
}

void measureBehind(const Core::KindRegistry &kinds, const Program &program, Times &times)
{
    const auto server = makeServer(kinds, program.behind);
    QElapsedTimer timer;
    timer.start();
    runUntilReady(*server);
    times.ready << milliseconds(timer);
    measureRequests(server->port(), times.request);
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
    std::printf("%-12s %10s %10s %12s %10s %10s %10s   (medians of %d, ms)\n", "program",
                "own ready", "behind", "own request", "behind", "own stop", "behind", rounds);
    for (const Program &program : programs) {
        Times own;
        Times behind;
        for (int i = 0; i < rounds; ++i) {
            measureOwn(program, own);
            measureBehind(kinds, program, behind);
        }
        std::printf("%-12s %10.1f %10.1f %12.2f %10.2f %10.1f %10.1f\n", program.name,
                    median(own.ready), median(behind.ready), median(own.request),
                    median(behind.request), median(own.stop), median(behind.stop));
        std::fflush(stdout);
    }
}

// How long a stop takes beyond the grace time, with a client that stays where path is given.
void measureUnwilling(const Core::KindRegistry &kinds, const char *name, const QString &command,
                      const QByteArray &path)
{
    QList<double> beyond;
    for (int i = 0; i < unwillingRounds; ++i) {
        const auto server = makeServer(kinds, command);
        runUntilReady(*server);
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), server->port());
        client.waitForConnected();
        client.write("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        client.waitForReadyRead(patience);
        QElapsedTimer timer;
        timer.start();
        server->stop();
        waitFor(*server, State::Stopped);
        beyond << milliseconds(timer) - double(grace.count());
    }
    std::printf("%-42s %8.0f ms beyond the grace time, at most %.0f\n", name, median(beyond),
                *std::max_element(beyond.begin(), beyond.end()));
    std::fflush(stdout);
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
        app.write("import asyncio\n"
                  "async def app(scope, receive, send):\n"
                  "    if scope['type'] != 'http': return\n"
                  "    await send({'type': 'http.response.start', 'status': 200})\n"
                  "    while scope['path'] == '/events':\n"
                  "        await send({'type': 'http.response.body', 'body': b'data: x\\n\\n', "
                  "'more_body': True})\n"
                  "        await asyncio.sleep(0.05)\n"
                  "    await send({'type': 'http.response.body', 'body': b'hello'})\n");
        app.close();
    }
    QFile page(u"index.html"_s);
    if (page.open(QIODevice::WriteOnly)) {
        page.write("hello");
        page.close();
    }
    QFile unwilling(u"unwilling.py"_s);
    if (unwilling.open(QIODevice::WriteOnly)) {
        unwilling.write("import http.server, os, signal\n"
                        "for number in (signal.SIGTERM, signal.SIGINT):\n"
                        "    signal.signal(number, signal.SIG_IGN)\n"
                        "http.server.test(http.server.SimpleHTTPRequestHandler, "
                        "port=int(os.environ['PORT']), bind='127.0.0.1')\n");
        unwilling.close();
    }
    const Core::KindRegistry kinds = Kinds::allKinds();
    compare(kinds);
    measureUnwilling(kinds, "uvicorn with a request that never ends", u"/usr/bin/uvicorn app:app"_s,
                     "/events");
    measureUnwilling(kinds, "a program that ignores TERM and INT",
                     u"/usr/bin/python3 unwilling.py"_s, "/");
    return 0;
}
