// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/traffic/trafficcursor.h"

#include "core/server/serverlist.h"

#include <algorithm>

namespace Core {

namespace {

qint64 endOf(const TrafficLog &log)
{
    return log.trimmed() + log.size();
}

} // namespace

TrafficCursor::TrafficCursor(ServerList &servers, QString serverId, TrafficFilter filter,
                             QObject *parent)
    : QObject(parent)
    , m_serverId(std::move(serverId))
    , m_filter(std::move(filter))
{
    for (int row = 0; row < servers.size(); ++row)
        add(servers.at(row));
    for (Place &place : m_places) {
        // What has gone before is no loss of this one.
        place.next = place.server->traffic().trimmed();
        place.old = endOf(place.server->traffic());
        place.summarised = place.server->traffic().summarised();
    }
    connect(&servers, &ServerList::inserted, this,
            [this, &servers](int row) { add(servers.at(row)); });
    connect(&servers, &ServerList::aboutToRemove, this,
            [this, &servers](int row) { drop(servers.at(row)); });
}

void TrafficCursor::add(Server &server)
{
    if (!m_serverId.isEmpty() && server.id() != m_serverId)
        return;
    m_places.push_back({&server, 0, 0, 0});
    connect(&server.traffic(), &TrafficLog::countsChanged, this, &TrafficCursor::arrived);
    connect(&server.traffic(), &TrafficLog::cleared, this, [this, &server] { restart(server); });
}

void TrafficCursor::drop(const Server &server)
{
    std::erase_if(m_places, [&server](const Place &place) { return place.server == &server; });
}

void TrafficCursor::restart(const Server &server)
{
    for (Place &place : m_places) {
        if (place.server == &server)
            place = {place.server, 0, 0, 0};
    }
}

void TrafficCursor::skipOld()
{
    for (Place &place : m_places)
        place.next = endOf(place.server->traffic());
}

// Whether there is something behind it.
bool TrafficCursor::catchUp(Place &place)
{
    const TrafficLog &log = place.server->traffic();
    m_leftOut += log.summarised() - place.summarised;
    place.summarised = log.summarised();
    if (place.next < log.trimmed()) {
        m_leftOut += log.trimmed() - place.next;
        place.next = log.trimmed();
    }
    return place.next < endOf(log);
}

std::optional<TrafficCursor::Found> TrafficCursor::next(const QDeadlineTimer &until)
{
    const auto record = [](const Place &place) -> const ExchangeRecord & {
        const TrafficLog &log = place.server->traffic();
        return log.at(int(place.next - log.trimmed()));
    };
    while (true) {
        Place *first = nullptr;
        for (Place &place : m_places) {
            if (catchUp(place) && (!first || record(place).started < record(*first).started))
                first = &place;
        }
        if (!first)
            return std::nullopt;
        const ExchangeRecord &found = record(*first);
        ++first->next;
        const QString name = first->server->name();
        if (m_filter.matches(found, {.serverName = name}))
            return Found {name, found};
        if (until.hasExpired())
            return std::nullopt;
    }
}

bool TrafficCursor::isAtEnd() const
{
    return std::ranges::all_of(
        m_places, [](const Place &place) { return place.next >= endOf(place.server->traffic()); });
}

bool TrafficCursor::isPastOld() const
{
    return std::ranges::all_of(m_places,
                               [](const Place &place) { return place.next >= place.old; });
}

qint64 TrafficCursor::takeLeftOut()
{
    return std::exchange(m_leftOut, 0);
}

} // namespace Core
