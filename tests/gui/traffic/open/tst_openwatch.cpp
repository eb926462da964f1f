// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/open/openbutton.h"
#include "gui/traffic/open/openwatch.h"
#include "support/rawclient.h"
#include "support/testkind.h"

#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::ExchangeRecord;
using State = Core::ServerState::Value;

class TestOpenWatch final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        qRegisterMetaType<ExchangeRecord>();
    }

    void init()
    {
        Core::ServerConfig config = Testing::testConfig();
        config.grace = 0ms;
        m_server = std::make_unique<Core::Server>(config, m_kind);
        m_server->start();
        QTRY_COMPARE(m_server->state(), State::Running);
    }

    void cleanup() { m_server.reset(); }

    void followsAnEventStreamToItsEnd()
    {
        const auto client = ask("/events?60");
        Gui::OpenWatch watch;
        QSignalSpy advanced(&watch, &Gui::OpenWatch::advanced);
        QSignalSpy ended(&watch, &Gui::OpenWatch::ended);
        watch.follow(*m_server, 1);
        QTRY_VERIFY(advanced.size() >= 2);
        const auto first = advanced.first().constFirst().value<ExchangeRecord>();
        const auto second = advanced.last().constFirst().value<ExchangeRecord>();
        QCOMPARE(first.request.target, "/events?60");
        QCOMPARE(first.response.headers.value("Content-Type"), "text/event-stream");
        QCOMPARE(first.serverId, m_server->id());
        QCOMPARE(first.responseBodyBytes, first.responseContent.size());
        QVERIFY(second.responseContent.startsWith(first.responseContent));
        QVERIFY(second.responseContent.size() > first.responseContent.size());
        QTRY_COMPARE(ended.size(), 1);
        const auto whole = ended.first().constFirst().value<ExchangeRecord>();
        QVERIFY(whole.responseContent.startsWith(second.responseContent));
        QVERIFY(whole.responseContent.endsWith("data: 60\n\n"));
        QVERIFY(!watch.isFollowing());
    }

    void knowsNothingOfOthers()
    {
        QSignalSpy peeked(m_server.get(), &Core::Server::exchangePeeked);
        const auto client = ask("/events?2000");
        m_server->peek(17);
        m_server->peek(1);
        QTRY_COMPARE(peeked.size(), 1);
        QCOMPARE(peeked.first().constFirst().value<ExchangeRecord>().id, 1);
    }

    void survivesItsServer()
    {
        const auto client = ask("/events?2000");
        Gui::OpenWatch watch;
        watch.follow(*m_server, 1);
        m_server.reset();
        QVERIFY(!watch.isFollowing());
        watch.stop();
    }

    void isOfferedOnceItIsOpenForAWhile()
    {
        Gui::OpenButton button;
        button.setServer(m_server.get());
        QVERIFY(button.isHidden());
        const auto client = ask("/events?2000&a=&b");
        QTRY_VERIFY(!button.isHidden());
        QCOMPARE(button.text(), u"1 open"_s);
        const QSignalSpy picked(&button, &Gui::OpenButton::picked);
        emit button.menu()->aboutToShow();
        QCOMPARE(button.menu()->actions().size(), 1);
        QAction *action = button.menu()->actions().constFirst();
        QVERIFY2(action->text().startsWith(u"GET /events?2000&&a=&&b, for "_s),
                 qPrintable(action->text()));
        action->trigger();
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.first().constFirst().toLongLong(), 1);
        m_server->stopNow();
        QTRY_VERIFY(button.isHidden());
    }

private:
    std::unique_ptr<Testing::RawClient> ask(const QByteArray &target)
    {
        auto client = std::make_unique<Testing::RawClient>(m_server->port());
        client->send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        const auto isOpen = [this] { return !m_server->status().open.isEmpty(); };
        if (!QTest::qWaitFor(isOpen))
            qFatal("the request does not come");
        return client;
    }

    const Core::ServerKind m_kind = Testing::testKind();
    std::unique_ptr<Core::Server> m_server;
};

QTEST_MAIN(TestOpenWatch)
#include "tst_openwatch.moc"
