// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/trafficrecorder.h"

#include "core/server/serverlist.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Core {

TrafficRecorder::TrafficRecorder(ServerList &servers, const QString &file,
                                 const HistoryOptions &options)
    : m_store(file, options)
{
    for (int row = 0; row < servers.size(); ++row)
        follow(servers.at(row));
    connect(&servers, &ServerList::inserted, this,
            [this, &servers](int row) { follow(servers.at(row)); });
}

QString TrafficRecorder::fileOf(const QString &workspaceFile)
{
    // Workspaces of the same name are in different folders.
    const QByteArray hash
        = QCryptographicHash::hash(workspaceFile.toUtf8(), QCryptographicHash::Sha256)
              .toHex()
              .first(12);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return folder + "/portside/traffic/"_L1 + QFileInfo(workspaceFile).completeBaseName() + u'-'
        + QString::fromLatin1(hash) + ".sqlite"_L1;
}

void TrafficRecorder::follow(Server &server)
{
    followPrivacy(server);
    connect(&server, &Server::configChanged, this, [this, &server] { followPrivacy(server); });
    connect(&server, &Server::stateChanged, this, [this, &server](ServerState::Value state) {
        if (state == ServerState::Value::Starting)
            m_runs[server.id()] = QDateTime::currentMSecsSinceEpoch();
    });
    connect(&server, &Server::exchangesRecorded, this, [this, &server](const ExchangeBatch &batch) {
        m_store.append({server.id(), server.name(), m_runs.value(server.id())}, batch);
    });
}

void TrafficRecorder::followPrivacy(const Server &server)
{
    const bool isPrivate = !server.config().keepsTraffic;
    if (isPrivate == m_private.contains(server.id()))
        return;
    m_store.setPrivate(server.id(), isPrivate);
    if (isPrivate) {
        m_private.insert(server.id());
        m_store.removeServer(server.id());
    } else {
        m_private.remove(server.id());
    }
}

} // namespace Core
