// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverholds.h"
#include "support/proxyserver.h"
#include "support/rawclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Testing;

using State = Core::ServerState::Value;

namespace {

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

} // namespace

// A server's breakpoint as the main thread has it.
class tst_ServerHolds final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProxyServer> m_proxy;

    Core::Server &server() { return m_proxy->server(); }
    Core::ServerHolds &holds() { return server().holds(); }
    void start()
    {
        server().start();
        QTRY_COMPARE(server().state(), State::Running);
    }

private slots:
    void init() { m_proxy = std::make_unique<ProxyServer>(); }
    void cleanup() { m_proxy.reset(); }

    void aMessageWaitsUntilItIsDecided()
    {
        start();
        holds().setBreakpoint({.requests = true, .filter = u"path:/held"_s});
        RawClient client(server().port());
        // The breakpoint counts from some moment on.
        for (int i = 0; i < 100 && holds().messages().isEmpty(); ++i) {
            client.send(get("/held"));
            client.readResponse(false, std::chrono::milliseconds(100));
        }
        QCOMPARE(holds().messages().size(), 1);
        RawClient other(server().port());
        other.send(get("/free"));
        QCOMPARE(other.readResponse().body, "/free ");
        const Core::HeldMessage message = holds().messages().first();
        QCOMPARE(message.request.target, "/held");
        Core::Request changed = message.request;
        changed.target = "/changed";
        holds().decide({.exchangeId = message.exchangeId, .request = changed});
        QCOMPARE(client.readResponse().body, "/changed ");
        QTRY_VERIFY(holds().messages().isEmpty());
    }

    // Also one that was set before, and in every thread.
    void itCountsFromTheFirstRequestOn()
    {
        Core::ServerConfig config = server().config();
        config.workerThreads = 3;
        server().setConfig(config);
        holds().setBreakpoint({.requests = true});
        start();
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 6; ++i) {
            clients.push_back(std::make_unique<RawClient>(server().port()));
            clients.back()->send(get("/"));
        }
        QTRY_COMPARE(holds().messages().size(), 6);
        holds().letAllGoOn();
        for (const auto &client : clients)
            QCOMPARE(client->readResponse().status, 200);
        QVERIFY(holds().messages().isEmpty());
    }

    void aStopLetsAllGoOn()
    {
        holds().setBreakpoint({.requests = true, .answers = true});
        start();
        RawClient client(server().port());
        client.send(get("/"));
        QTRY_COMPARE(holds().messages().size(), 1);
        server().stop();
        QCOMPARE(client.readResponse().status, 200);
        QTRY_COMPARE(server().state(), State::Stopped);
        QCOMPARE(server().lastAborted(), 0);
        QVERIFY(holds().messages().isEmpty());
    }

    void whatIsHeldEndsWithTheServer()
    {
        holds().setBreakpoint({.requests = true});
        start();
        RawClient client(server().port());
        client.send(get("/"));
        QTRY_COMPARE(holds().messages().size(), 1);
        m_proxy->destroyServer();
        QVERIFY(client.waitForClose());
    }
};

QTEST_GUILESS_MAIN(tst_ServerHolds)
#include "tst_serverholds.moc"
