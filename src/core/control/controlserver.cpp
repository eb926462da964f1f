// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/controlserver.h"

#include "core/control/controlfolder.h"
#include "core/control/controlsession.h"
#include "core/tr.h"
#include "core/workspace/instance/peercredentials.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocalSocket>

#include <memory>

using namespace Qt::StringLiterals;

namespace Core {

ControlServer::ControlServer(Workspace &workspace, QString role, QString file, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_role(std::move(role))
    , m_file(std::move(file))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::takeClients);
}

ControlServer::~ControlServer()
{
    m_server.close();
}

Result<> ControlServer::listen()
{
    const QString folder = makeControlFolder();
    if (folder.isEmpty())
        return failure(Tr::tr("There is no folder of this user alone for a socket."));
    return listen(controlSocket(folder, QCoreApplication::applicationPid()));
}

Result<> ControlServer::listen(const QString &path)
{
    // The number of this process is in its name: who had it before is gone.
    QLocalServer::removeServer(path);
    if (!m_server.listen(path))
        return failure(Tr::tr("Cannot listen on %1: %2.").arg(path, m_server.errorString()));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

QString ControlServer::path() const
{
    return m_server.isListening() ? m_server.fullServerName() : QString();
}

QJsonObject ControlServer::about() const
{
    QJsonObject about {{u"version"_s, version},
                       {u"program"_s, u"portside " PORTSIDE_VERSION ""_s},
                       {u"role"_s, m_role},
                       {u"pid"_s, QCoreApplication::applicationPid()}};
    const QString file = m_file.isEmpty() ? m_workspace.file() : m_file;
    if (!file.isEmpty())
        about[u"file"_s] = file;
    return about;
}

void ControlServer::takeClients()
{
    while (QLocalSocket *next = m_server.nextPendingConnection()) {
        std::unique_ptr<QLocalSocket> socket(next);
        socket->setParent(nullptr);
        const std::optional<PeerCredentials> peer = PeerCredentials::of(*socket);
        if (!peer || !peer->isSameUser || m_clients >= mostClients) {
            socket->abort();
            continue;
        }
        ++m_clients;
        auto *session = new ControlSession(std::move(socket), *this);
        connect(session, &QObject::destroyed, this, [this] { --m_clients; });
    }
}

} // namespace Core
