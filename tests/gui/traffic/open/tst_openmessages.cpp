// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kind/kindregistry.h"
#include "core/server/server.h"
#include "gui/exchange/exchangeview.h"
#include "gui/traffic/open/openbutton.h"
#include "gui/traffic/trafficpane.h"
#include "kinds/allkinds.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;
using State = Core::ServerState::Value;

// The messages of a WebSocket are there while it is open.
class TestOpenMessages final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        QVERIFY(m_upstream.listen(QHostAddress::LocalHost));
        connect(&m_upstream, &QWebSocketServer::newConnection, this, [this] {
            QWebSocket *socket = m_upstream.nextPendingConnection();
            socket->setParent(this);
            connect(socket, &QWebSocket::textMessageReceived, socket,
                    [socket](const QString &text) { socket->sendTextMessage(u"re: "_s + text); });
        });
        const Core::ServerKind &kind = *m_kinds.find(u"proxy"_s);
        Core::ServerConfig config = Core::ServerConfig::make(kind);
        config.values.insert(u"upstream"_s, u"http://127.0.0.1:%1"_s.arg(m_upstream.serverPort()));
        m_server = std::make_unique<Core::Server>(config, kind);
        m_server->start();
        QTRY_COMPARE(m_server->state(), State::Running);
    }

    void comeWhileItIsOpen()
    {
        Gui::TrafficPane pane;
        pane.resize(900, 700);
        pane.setServer(m_server.get());
        pane.show();
        QWebSocket client;
        client.open(QUrl(u"ws://127.0.0.1:%1/chat"_s.arg(m_server->port())));
        QTRY_VERIFY(client.isValid());
        client.sendTextMessage(u"one"_s);

        auto *button = pane.findChild<Gui::OpenButton *>();
        QTRY_VERIFY(!button->isHidden());
        emit button->menu()->aboutToShow();
        QCOMPARE(button->menu()->actions().size(), 1);
        button->menu()->actions().constFirst()->trigger();
        QTRY_VERIFY(select(pane, u"Messages"_s));
        const QTreeWidget *tree = messages(pane);
        QTRY_COMPARE(tree->topLevelItemCount(), 2);
        QCOMPARE(tree->topLevelItem(0)->text(2), u"one"_s);
        QCOMPARE(tree->topLevelItem(1)->text(2), u"re: one"_s);

        tree->topLevelItem(1)->setSelected(true);
        client.sendTextMessage(u"two"_s);
        QTRY_COMPARE(tree->topLevelItemCount(), 4);
        QCOMPARE(tree->topLevelItem(3)->text(2), u"re: two"_s);
        QVERIFY(tree->topLevelItem(1)->isSelected());
        QCOMPARE(m_server->status().open.size(), 1);

        client.close();
        QTRY_COMPARE(m_server->status().open.size(), 0);
        QTRY_VERIFY(tree->topLevelItemCount() > 4);
        QCOMPARE(tree->topLevelItem(0)->text(2), u"one"_s);
        QVERIFY(tree->topLevelItem(tree->topLevelItemCount() - 1)->text(2).startsWith(u"1000"_s));
    }

    void cleanupTestCase()
    {
        m_server->stopNow();
        QTRY_COMPARE(m_server->state(), State::Stopped);
    }

private:
    static QTabWidget *tabs(const QWidget &pane)
    {
        return pane.findChild<Gui::ExchangeView *>()->findChild<QTabWidget *>(u"tabs"_s);
    }

    static bool select(const QWidget &pane, const QString &title)
    {
        QTabWidget *all = tabs(pane);
        for (int i = 0; i < all->count(); ++i) {
            if (all->tabText(i) == title && all->isTabVisible(i)) {
                all->setCurrentIndex(i);
                return true;
            }
        }
        return false;
    }

    static const QTreeWidget *messages(const QWidget &pane)
    {
        return tabs(pane)->currentWidget()->findChild<QTreeWidget *>();
    }

    const Core::KindRegistry m_kinds = Kinds::allKinds();
    QWebSocketServer m_upstream {u"upstream"_s, QWebSocketServer::NonSecureMode};
    std::unique_ptr<Core::Server> m_server;
};

QTEST_MAIN(TestOpenMessages)
#include "tst_openmessages.moc"
