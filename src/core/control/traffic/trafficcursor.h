// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/trafficfilter.h"

#include <QDeadlineTimer>
#include <QObject>

#include <vector>

namespace Core {

class Server;
class ServerList;

// A place in the traffic that the servers of a list have in memory, which goes on to what comes.
// It holds no records: what it has not come to when they leave the memory is counted. Main thread.
class TrafficCursor final : public QObject
{
    Q_OBJECT

public:
    struct Found
    {
        QString server; // its name
        ExchangeRecord record;
    };

    // At the oldest record. serverId: of the only one; empty: all, also those that come later.
    TrafficCursor(ServerList &servers, QString serverId, TrafficFilter filter,
                  QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(TrafficCursor)

    // To what comes from now on.
    void skipOld();
    // The next that the filter lets through, of several servers the one that began first. None:
    // there is no more now (isAtEnd()), or the time is over.
    std::optional<Found> next(const QDeadlineTimer &until);
    bool isAtEnd() const;
    // Whether all has been come to that was there when it was made.
    bool isPastOld() const;
    // How many there were since the last call that it cannot tell in detail.
    qint64 takeLeftOut();

signals:
    void arrived(); // something

private:
    struct Place
    {
        Server *server;
        qint64 next; // counted from the log's beginning
        qint64 old; // those before it were there at first
        qint64 summarised; // as far as it was counted
    };

    void add(Server &server);
    void drop(const Server &server);
    void restart(const Server &server);
    bool catchUp(Place &place);

    const QString m_serverId;
    const TrafficFilter m_filter;
    std::vector<Place> m_places;
    qint64 m_leftOut = 0;
};

} // namespace Core
