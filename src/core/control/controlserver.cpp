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

namespace {

using namespace std::chrono_literals;

constexpr auto betweenLooks = 2s;
constexpr int connectPatience = 100; // milliseconds
constexpr int mostNamesakes = 10;

bool answers(const QString &path)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    return socket.waitForConnected(connectPatience);
}

} // namespace

ControlServer::ControlServer(Workspace &workspace, QString role, QString file, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_role(std::move(role))
    , m_file(std::move(file))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::takeClients);
    m_again.setInterval(betweenLooks);
    connect(&m_again, &QTimer::timeout, this, &ControlServer::listenAgain);
}

ControlServer::~ControlServer()
{
    m_server.close();
}

Result<> ControlServer::listen()
{
    const QString folder = makeControlFolder();
    // Elsewhere a process may have the same number: in a container that shares the folder.
    for (int number = 1; !folder.isEmpty() && number <= mostNamesakes; ++number) {
        const QString path = controlSocket(folder, QCoreApplication::applicationPid(), number);
        if (!answers(path))
            return listen(path);
    }
    return failure(Tr::tr("There is no folder of this user alone for a socket."));
}

Result<> ControlServer::listen(const QString &path)
{
    QLocalServer::removeServer(path); // of one who is gone
    if (!m_server.listen(path))
        return failure(
            Tr::tr("The socket %1 cannot be made: %2.").arg(path, m_server.errorString()));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    m_path = path;
    m_again.start();
    return {};
}

// Qt closes a server that has no descriptor left for a client.
void ControlServer::listenAgain()
{
    if (!m_server.isListening() && !answers(m_path))
        (void)listen(m_path);
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
