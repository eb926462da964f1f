// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"
#include "gui/servers/servertexts.h"
#include "support/rawclient.h"
#include "support/testkind.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Gui::ServerTexts;
using State = Core::ServerState::Value;

class TestServerTexts final : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhereAServerWillListen()
    {
        Core::ServerConfig config = Testing::testConfig();
        Core::Server server(config, m_kind);
        QVERIFY(ServerTexts::address(server).contains(u"127.0.0.1"_s));
        config.portPolicy = Core::ServerConfig::PortPolicy::Preferred;
        config.port = 8'080;
        server.setConfig(config);
        QVERIFY(ServerTexts::address(server).contains(u"8080"_s));
        server.start();
        QTRY_COMPARE(server.state(), State::Running);
        QCOMPARE(ServerTexts::address(server), server.url().toString());
        QVERIFY(!ServerTexts::uptime(server).isEmpty());
    }

    void listsTheOldestRequestsShortly()
    {
        Core::ServerConfig config = Testing::testConfig(u"api"_s);
        config.grace = std::chrono::seconds(30);
        Core::Server server(config, m_kind);
        server.start();
        QTRY_COMPARE(server.state(), State::Running);
        std::vector<std::unique_ptr<Testing::RawClient>> clients;
        for (int i = 0; i < 5; ++i) {
            clients.push_back(std::make_unique<Testing::RawClient>(server.port()));
            clients.back()->send("GET /slow?ms=" + QByteArray(500, '0') + "20000"
                                 + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }
        QTRY_COMPARE(server.status().listener.inFlight, 5);
        server.stop();
        QTRY_COMPARE(server.status().open.size(), 5);
        const QString text = ServerTexts::waiting(server);
        QVERIFY(text.contains(u'5'));
        QCOMPARE(text.count(u"GET /slow"_s), 3);
        QVERIFY(text.size() < 350);
        server.stopNow();
        QTRY_COMPARE(server.state(), State::Stopped);
    }

    void escapesToolTips()
    {
        const Core::Server server(Testing::testConfig(u"<img src=x>"_s), m_kind);
        QVERIFY(ServerTexts::toolTip(server).contains(u"<img"_s));
        QVERIFY(!ServerTexts::richToolTip(server).contains(u"<img"_s));
    }

    void tellsTheReasonOfAFailure()
    {
        Core::ServerConfig config = Testing::testConfig(u"api"_s);
        config.values.insert(u"fails"_s, true);
        Core::Server server(config, m_kind);
        server.start();
        QTRY_COMPARE(server.state(), State::Failed);
        QVERIFY(ServerTexts::failure(server).contains(u"api"_s));
        QVERIFY(ServerTexts::failure(server).contains(server.failure()->message));
    }

private:
    const Core::ServerKind m_kind = Testing::testKind();
};

QTEST_MAIN(TestServerTexts)
#include "tst_servertexts.moc"
