// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverlist.h"
#include "gui/window/stoppingview.h"
#include "support/rawclient.h"
#include "support/testkind.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using State = Core::ServerState::Value;

class TestStoppingView final : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatIsWaitedFor()
    {
        const Core::KindRegistry kinds = Testing::testKinds();
        Core::ServerList servers(kinds);
        Core::ServerConfig config = Testing::testConfig(u"<b>api</b>"_s);
        config.grace = std::chrono::seconds(30);
        Core::Server &server = servers.add(config);
        server.start();
        QTRY_COMPARE(server.state(), State::Running);
        Testing::RawClient client(server.port());
        client.send("GET /slow?ms=20000 HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_COMPARE(server.status().listener.inFlight, 1);
        Gui::StoppingView view(servers);
        view.show();
        servers.stopAll();
        auto *waiting = view.findChild<QLabel *>(u"waiting"_s);
        QTRY_VERIFY(waiting->text().contains(u"<b>api</b>"_s));
        QVERIFY(waiting->text().contains(u"GET /slow"_s));
        QCOMPARE(waiting->textFormat(), Qt::PlainText);
        QSignalSpy now(&view, &Gui::StoppingView::quitNowWanted);
        view.findChild<QPushButton *>()->click();
        QCOMPARE(now.count(), 1);
        servers.stopAllNow();
        QTRY_VERIFY(waiting->text().isEmpty());
    }

    void namesWhatStopsLater()
    {
        const Core::KindRegistry kinds = Testing::testKinds();
        Core::ServerList servers(kinds);
        const Core::Server &needed = servers.add(Testing::testConfig(u"db"_s));
        Core::ServerConfig config = Testing::testConfig(u"api"_s);
        config.grace = std::chrono::seconds(30);
        config.needs = {needed.id()};
        Core::Server &server = servers.add(config);
        server.start();
        QTRY_COMPARE(server.state(), State::Running);
        Testing::RawClient client(server.port());
        client.send("GET /slow?ms=20000 HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_COMPARE(server.status().listener.inFlight, 1);
        Gui::StoppingView view(servers);
        view.show();
        servers.stopAll();
        const auto *waiting = view.findChild<QLabel *>(u"waiting"_s);
        QTRY_VERIFY(waiting->text().contains(u"“api” is waiting for"_s));
        const QString later = waiting->text().section(u'\n', 0, 0);
        QVERIFY2(later.startsWith(u"“db” stops after"_s) && later.contains(u"“api”"_s),
                 qPrintable(later));
        servers.stopAllNow();
        QTRY_VERIFY(waiting->text().isEmpty());
    }

    void namesWhatDoesNotEnd()
    {
        const Core::KindRegistry kinds = Testing::testKinds();
        const Core::ServerList servers(kinds);
        Gui::StoppingView view(servers);
        view.setOverdue({u"stuck"_s});
        QVERIFY(view.findChild<QLabel *>(u"waiting"_s)->text().contains(u"“stuck”"_s));
    }
};

QTEST_MAIN(TestStoppingView)
#include "tst_stoppingview.moc"
