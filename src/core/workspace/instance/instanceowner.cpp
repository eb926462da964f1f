// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/instance/instanceowner.h"

#include "core/workspace/instance/peercredentials.h"

#include <QLocalSocket>
#include <QLockFile>
#include <QTimer>

using namespace std::chrono_literals;

namespace Core {

InstanceOwner::InstanceOwner(QString path, QString lockFile, std::chrono::milliseconds patience)
    : m_path(std::move(path))
    , m_lockFile(std::move(lockFile))
    , m_patience(patience)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
}

InstanceOwner::~InstanceOwner()
{
    // Closing removes the file by its name, which must still be ours then.
    QLockFile lock(m_lockFile);
    lock.tryLock(1s);
    m_server.close();
}

bool InstanceOwner::listen()
{
    QLocalServer::removeServer(m_path);
    return m_server.listen(m_path);
}

void InstanceOwner::take(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const std::optional<PeerCredentials> peer = PeerCredentials::of(*socket);
    if (!peer || !peer->isSameUser) {
        socket->abort();
        return;
    }
    // One that says nothing does not stay.
    QTimer::singleShot(m_patience, socket, [socket] { socket->abort(); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
    read(socket);
}

void InstanceOwner::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > InstanceMessage::longestLine)
            socket->abort();
        return;
    }
    const std::optional<InstanceMessage> message
        = InstanceMessage::fromLine(socket->readLine(InstanceMessage::longestLine));
    if (!message) {
        socket->abort();
        return;
    }
    socket->write(InstanceMessage::answer());
    socket->flush();
    socket->disconnectFromServer();
    emit received(*message);
}

} // namespace Core
