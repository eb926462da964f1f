// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QLocalSocket>

namespace Testing {

// A program that says who it is (process 7) and that it has a server “api”, and then nothing more.
class HungOwner
{
public:
    explicit HungOwner(const QString &path)
    {
        m_server.listen(path);
        QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] {
            QLocalSocket *client = m_server.nextPendingConnection();
            QObject::connect(client, &QLocalSocket::readyRead, client, [client] { read(*client); });
        });
    }

    QByteArray path() const { return m_server.fullServerName().toUtf8(); }

private:
    static void read(QLocalSocket &client)
    {
        while (client.canReadLine()) {
            const QByteArray line = client.readLine();
            if (line.contains("\"hello\""))
                client.write(R"({"jsonrpc":"2.0","id":1,"result":{"role":"up","pid":7}})"
                             "\n");
            if (line.contains("\"list\""))
                client.write(R"({"jsonrpc":"2.0","id":2,"result":{"servers":[{"name":"api"}]}})"
                             "\n");
        }
    }

    QLocalServer m_server;
};

} // namespace Testing
