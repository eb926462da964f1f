// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/facts/serverfacts.h"

#include "core/server/serverlist.h"

#include <QJsonArray>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

QString stateName(ServerState::Value state)
{
    return QString::fromLatin1(QMetaEnum::fromType<ServerState::Value>().valueToKey(int(state)))
        .toLower();
}

QJsonArray needsOf(const Server &server, const ServerList &servers)
{
    QJsonArray names;
    for (const QString &id : server.config().needs) {
        if (const Server *needed = servers.find(id))
            names << needed->name();
    }
    return names;
}

void addPlace(QJsonObject &facts, const Server &server)
{
    if (server.port() == 0)
        return;
    facts[u"url"_s] = QString::fromLatin1(server.url().toEncoded());
    facts[u"port"_s] = server.port();
}

void addTroubles(QJsonObject &facts, const Server &server)
{
    if (server.failure())
        facts[u"failure"_s] = failureFacts(*server.failure());
    if (!server.heldWhy().isEmpty())
        facts[u"waitsFor"_s] = server.heldWhy();
    if (!server.unhealthyWhy().isEmpty())
        facts[u"unhealthy"_s] = server.unhealthyWhy();
    if (!server.status().acceptingPausedWhy.isEmpty())
        facts[u"paused"_s] = server.status().acceptingPausedWhy;
    if (server.needsRestart())
        facts[u"needsRestart"_s] = true;
}

QJsonObject programFacts(const ProcessStatus &program)
{
    QJsonObject facts {{u"port"_s, program.port}, {u"starts"_s, program.starts}};
    using Phase = ProcessStatus::Phase;
    if (program.phase == Phase::Starting || program.phase == Phase::Pausing)
        facts[u"waitingFor"_s] = program.waitingFor;
    return facts;
}

} // namespace

QJsonObject failureFacts(const ServerFailure &failure)
{
    const auto causes = QMetaEnum::fromType<ServerFailure::Cause>();
    QJsonObject facts {{u"cause"_s, QString::fromLatin1(causes.valueToKey(int(failure.cause)))},
                       {u"message"_s, failure.message}};
    if (failure.port > 0)
        facts[u"port"_s] = failure.port;
    if (failure.exitStatus)
        facts[failure.exitStatus->isSignal ? u"signal"_s : u"exitCode"_s]
            = failure.exitStatus->number;
    if (!failure.lastLines.isEmpty())
        facts[u"output"_s] = QJsonArray::fromStringList(failure.lastLines);
    return facts;
}

QJsonObject serverFacts(const Server &server, const ServerList &servers)
{
    const ServerStatus &status = server.status();
    QJsonObject facts {
        {u"name"_s, server.name()},
        {u"id"_s, server.id()},
        {u"kind"_s, server.kind().id},
        {u"state"_s, stateName(server.state())},
        {u"since"_s, server.stateSince().toUTC().toString(Qt::ISODateWithMs)},
        {u"exchanges"_s, status.exchanges},
        {u"errors"_s, status.errors},
        {u"inFlight"_s, status.listener.inFlight},
        {u"perSecond"_s, server.rates().isEmpty() ? 0 : server.rates().last().exchanges},
        {u"isExposed"_s, server.isExposed()},
        {u"keepsTraffic"_s, server.config().keepsTraffic},
    };
    addPlace(facts, server);
    if (const QJsonArray needs = needsOf(server, servers); !needs.isEmpty())
        facts[u"needs"_s] = needs;
    addTroubles(facts, server);
    if (status.program)
        facts[u"program"_s] = programFacts(*status.program);
    return facts;
}

} // namespace Core
