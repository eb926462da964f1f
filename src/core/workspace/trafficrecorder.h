// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/trafficstore.h"

#include <QHash>
#include <QObject>

namespace Core {

class Server;
class ServerList;

// Hands what the servers of a list record to a history, and keeps that of private ones out of it;
// main thread.
class TrafficRecorder final : public QObject
{
    Q_OBJECT

public:
    TrafficRecorder(ServerList &servers, const QString &file, const HistoryOptions &options);
    Q_DISABLE_COPY_MOVE(TrafficRecorder)

    // Where the traffic of the servers of a workspace file is kept, in the user's data folder.
    static QString fileOf(const QString &workspaceFile);

    TrafficStore &store() { return m_store; }

private:
    void follow(Server &server);
    void followPrivacy(const Server &server);

    TrafficStore m_store;
    QHash<QString, qint64> m_runs; // by the server's id
    QSet<QString> m_private;
};

} // namespace Core
