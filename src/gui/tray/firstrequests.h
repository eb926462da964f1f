// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>

namespace Core {
class Server;
class ServerList;
struct ExchangeRecord;
} // namespace Core

namespace Gui {

// Notices the first request of each run of servers whose kind waits for some; main thread.
class FirstRequests final : public QObject
{
    Q_OBJECT

public:
    explicit FirstRequests(Core::ServerList &servers, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FirstRequests)

signals:
    void came(const Core::Server &server, const Core::ExchangeRecord &record);

private:
    void watch(Core::Server &server);

    Core::ServerList &m_servers;
    QSet<QString> m_told; // ids of servers, since they run
};

} // namespace Gui
