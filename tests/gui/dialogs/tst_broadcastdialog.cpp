// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"
#include "gui/dialogs/broadcastdialog.h"
#include "kinds/allkinds.h"
#include "support/testkind.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using Gui::BroadcastDialog;
using State = Core::ServerState::Value;

// What a person says to those who are connected.
class tst_BroadcastDialog final : public QObject
{
    Q_OBJECT

private slots:
    void messagesReachWhoIsConnected()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"mock.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"portsideMock": 1, "routes": [{"path": "/{x}",
                      "response": {"websocket": {}}}]})");
        file.close();
        const Core::KindRegistry kinds = Kinds::allKinds();
        Core::ServerConfig config = Testing::testConfig(u"chat"_s);
        config.kind = u"mock"_s;
        config.values = {{u"file"_s, file.fileName()}};
        Core::Server server(config, *kinds.find(u"mock"_s));
        QWidget window;
        BroadcastDialog::open(server, &window);
        BroadcastDialog::open(server, &window);
        const auto dialogs = window.findChildren<BroadcastDialog *>();
        QCOMPARE(dialogs.size(), 1);
        auto *text = dialogs[0]->findChild<QPlainTextEdit *>(u"text"_s);
        auto *path = dialogs[0]->findChild<QLineEdit *>(u"path"_s);
        QPushButton *send = nullptr;
        for (QPushButton *button : dialogs[0]->findChildren<QPushButton *>()) {
            if (button->isDefault())
                send = button;
        }
        QVERIFY(send);
        text->setPlainText(u"hello"_s);
        QVERIFY(!send->isEnabled()); // the server does not run
        server.start();
        QTRY_COMPARE(server.state(), State::Running);
        QVERIFY(send->isEnabled());
        QStringList received;
        QWebSocket one;
        QWebSocket two;
        connect(&one, &QWebSocket::textMessageReceived, this,
                [&received](const QString &said) { received += u"one "_s + said; });
        connect(&two, &QWebSocket::textMessageReceived, this,
                [&received](const QString &said) { received += u"two "_s + said; });
        QUrl url = server.url();
        url.setScheme(u"ws"_s);
        url.setPath(u"/one"_s);
        one.open(url);
        url.setPath(u"/two"_s);
        two.open(url);
        QTRY_VERIFY(one.isValid() && two.isValid());
        QTest::mouseClick(send, Qt::LeftButton);
        QTRY_COMPARE(received.size(), 2);
        received.clear();
        path->setText(u"/two"_s);
        QTest::mouseClick(send, Qt::LeftButton);
        QTRY_COMPARE(received, QStringList(u"two hello"_s));
        text->clear();
        QVERIFY(!send->isEnabled());
        server.stop();
        QTRY_COMPARE(server.state(), State::Stopped);
    }
};

QTEST_MAIN(tst_BroadcastDialog)
#include "tst_broadcastdialog.moc"
