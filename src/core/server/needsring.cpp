// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/needsring.h"

#include "core/tr.h"

#include <QHash>
#include <QSet>

namespace Core {

namespace {

// Goes down from a server along its needs until it meets one that it came by.
class RingSearch
{
public:
    explicit RingSearch(const QList<ServerConfig> &servers)
    {
        for (const ServerConfig &server : servers)
            m_servers.insert(server.id, &server);
    }

    QStringList from(const QString &id)
    {
        const ServerConfig *server = m_servers.value(id);
        if (!server || m_done.contains(id))
            return {};
        if (const qsizetype first = m_way.indexOf(id); first >= 0)
            return names(m_way.sliced(first));
        m_way << id;
        for (const QString &needed : server->needs) {
            if (const QStringList ring = from(needed); !ring.isEmpty())
                return ring;
        }
        m_way.removeLast();
        m_done << id;
        return {};
    }

private:
    QStringList names(const QStringList &ids) const
    {
        QStringList result;
        for (const QString &id : ids)
            result << m_servers.value(id)->name;
        return result;
    }

    QHash<QString, const ServerConfig *> m_servers; // by id
    QStringList m_way;
    QSet<QString> m_done; // no ring below
};

} // namespace

NeedsRing NeedsRing::find(const QList<ServerConfig> &servers, const QString &from)
{
    RingSearch search(servers);
    if (!from.isEmpty())
        return {search.from(from)};
    for (const ServerConfig &server : servers) {
        if (const QStringList ring = search.from(server.id); !ring.isEmpty())
            return {ring};
    }
    return {};
}

QString NeedsRing::sentence() const
{
    if (names.size() == 1)
        return Tr::tr("“%1” needs itself.").arg(names[0]);
    QStringList steps;
    for (qsizetype i = 1; i <= names.size(); ++i)
        steps << Tr::tr("“%1” needs “%2”", "servers, part of a list")
                     .arg(names[i - 1], names[i % names.size()]);
    return Tr::tr("These servers need each other in a ring: %1. Take one of these needs out.")
        .arg(steps.join(Tr::tr(", ", "between the parts of a list")));
}

} // namespace Core
