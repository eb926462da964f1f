// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>
#include <vector>

namespace Testing {

// A server on a free port in this thread that keeps what comes as it came, and sends what a test
// wants; framing is the test's.
class RawUpstream
{
public:
    struct Connection
    {
        QTcpSocket *socket = nullptr;
        QByteArray received; // all
        QByteArray pending; // what no answer was given to yet
    };
    using Answer = std::function<void(Connection &connection)>;

    explicit RawUpstream(Answer answer)
        : m_answer(std::move(answer))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    }

    // Each request (without content) gets these bytes.
    explicit RawUpstream(const QByteArray &answer)
        : RawUpstream([answer](Connection &connection) {
            while (const qsizetype end = connection.pending.indexOf("\r\n\r\n") + 1) {
                connection.pending.remove(0, end + 3);
                connection.socket->write(answer);
            }
        })
    {
    }

    quint16 port() const { return m_server.serverPort(); }
    size_t connections() const { return m_connections.size(); }
    Connection &connection(size_t index) { return *m_connections.at(index); }
    const QByteArray &received(size_t index = 0) const { return m_connections.at(index)->received; }
    bool waitForBytes(const QByteArray &part)
    {
        return QTest::qWaitFor([&] {
            return !m_connections.empty() && m_connections.back()->received.contains(part);
        });
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            m_connections.push_back(std::make_unique<Connection>(Connection {socket, {}, {}}));
            Connection &connection = *m_connections.back();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, &connection] {
                const QByteArray bytes = connection.socket->readAll();
                connection.received += bytes;
                connection.pending += bytes;
                m_answer(connection);
            });
        }
    }

    Answer m_answer;
    std::vector<std::unique_ptr<Connection>> m_connections; // outlives the sockets
    QTcpServer m_server;
};

} // namespace Testing
