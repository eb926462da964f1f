// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"
#include "core/workspace/workspace.h"
#include "kinds/allkinds.h"
#include "support/rawclient.h"

#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = Core::ServerState::Value;
using Testing::RawClient;

// A stop with requests under way, through everything from the socket to the folder on disk.
class tst_GracefulStop final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Core::KindRegistry m_kinds = Kinds::allKinds();

    Core::ServerConfig config(std::chrono::milliseconds grace) const
    {
        auto result = Core::ServerConfig::make(
            *m_kinds.find(u"static"_s), {{u"folder"_s, m_folder.path()}, {u"upload"_s, true}});
        result.grace = grace;
        return result;
    }
    static bool canConnect(quint16 port)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        return socket.waitForConnected(1'000);
    }

private slots:
    void anUploadUnderWayEndsFirst()
    {
        Core::Workspace workspace(m_kinds);
        Core::Server &server = workspace.servers().add(config(30s));
        server.start();
        QTRY_COMPARE(server.state(), State::Running);
        const quint16 port = server.port();

        RawClient client(port);
        client.send("PUT /slow.txt HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                    "Content-Length: 10\r\n\r\n");
        QCOMPARE(client.readResponse().status, 100);
        client.send("first");
        server.stop();
        QCOMPARE(server.state(), State::Stopping);
        QTRY_VERIFY(!canConnect(port));
        QTRY_COMPARE(server.status().open.size(), 1);
        QCOMPARE(server.status().open[0].method, "PUT");
        QCOMPARE(server.status().open[0].target, "/slow.txt");
        QCOMPARE(server.state(), State::Stopping);

        client.send("later");
        const auto response = client.readResponse();
        QCOMPARE(response.status, 201);
        QVERIFY(response.complete);
        QTRY_COMPARE(server.state(), State::Stopped);
        QCOMPARE(server.lastAborted(), 0);
        QFile file(m_folder.filePath(u"slow.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "firstlater");
    }

    void aDownloadUnderWayEndsFirst()
    {
        constexpr qint64 size = 64 * 1024 * 1024;
        QFile big(m_folder.filePath(u"big.bin"_s));
        QVERIFY(big.open(QIODevice::WriteOnly));
        QVERIFY(big.resize(size));
        big.close();

        Core::Workspace workspace(m_kinds);
        Core::Server &server = workspace.servers().add(config(30s));
        server.start();
        QTRY_COMPARE(server.state(), State::Running);
        QTcpSocket client;
        client.setReadBufferSize(64 * 1024);
        qint64 received = 0;
        bool slow = true;
        connect(&client, &QTcpSocket::readyRead, this, [&] {
            if (!slow)
                received += client.readAll().size();
        });
        client.connectToHost(QHostAddress::LocalHost, server.port());
        QVERIFY(client.waitForConnected());
        client.write("GET /big.bin HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_VERIFY(client.bytesAvailable() > 0);
        server.stop();
        QTRY_COMPARE(server.status().open.size(), 1);

        slow = false;
        received = client.readAll().size();
        QTRY_VERIFY_WITH_TIMEOUT(received > size, 30'000);
        QTRY_COMPARE(server.state(), State::Stopped);
        QCOMPARE(server.lastAborted(), 0);
    }

    void whatOutlastsTheGraceTimeIsCutAndCounted()
    {
        Core::Workspace workspace(m_kinds);
        Core::Server &server = workspace.servers().add(config(300ms));
        server.start();
        QTRY_COMPARE(server.state(), State::Running);
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 3; ++i) {
            clients.push_back(std::make_unique<RawClient>(server.port()));
            clients.back()->send("PUT /never" + QByteArray::number(i)
                                 + ".txt HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                                   "Content-Length: 10\r\n\r\n");
            QCOMPARE(clients.back()->readResponse().status, 100);
        }
        server.stop();
        QTRY_COMPARE(server.state(), State::Stopped);
        QCOMPARE(server.lastAborted(), 3);
        for (const auto &client : clients)
            QVERIFY(client->waitForClose());
        QVERIFY(!QFile::exists(m_folder.filePath(u"never0.txt"_s)));
    }
};

QTEST_GUILESS_MAIN(tst_GracefulStop)
#include "tst_gracefulstop.moc"
