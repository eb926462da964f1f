// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/log/livetraffic.h"

#include "core/control/facts/exchangefacts.h"

namespace Cli {

using namespace Qt::StringLiterals;

LiveTraffic::LiveTraffic(std::vector<Source> sources, Options options, QObject *parent)
    : QObject(parent)
    , m_sources(std::move(sources))
    , m_options(std::move(options))
{
}

void LiveTraffic::start()
{
    for (const Source &source : m_sources) {
        const ControlClient *client = source.owner.client;
        if (m_behind[client]++ > 0)
            continue;
        connect(client, &ControlClient::notified, this,
                [this, client](const QString &method, const QJsonObject &params) {
                    take(client, method, params);
                });
        connect(client, &ControlClient::closed, this, [this, client] { drop(client); });
    }
    const std::vector<Source> sources = m_sources;
    for (const Source &source : sources)
        follow(source);
    if (sources.empty())
        QMetaObject::invokeMethod(this, &LiveTraffic::upToDate, Qt::QueuedConnection);
}

void LiveTraffic::follow(const Source &source)
{
    QJsonObject params {{u"filter"_s, m_options.filter},
                        {u"old"_s, m_options.hasOld},
                        {u"content"_s, m_options.content}};
    if (!source.server.isEmpty())
        params[u"server"_s] = source.server;
    source.owner.client->call(u"follow"_s, params, [this](const ControlClient::Reply &reply) {
        if (!reply && reply.error().code != Core::RpcError::NoOwner)
            emit refused(reply.error().message);
    });
}

void LiveTraffic::take(const ControlClient *client, const QString &method,
                       const QJsonObject &params)
{
    if (method == u"exchange"_s) {
        const QJsonObject facts = params["exchange"_L1].toObject();
        emit found(facts["server"_L1].toString(), Core::exchangeRecord(facts));
    } else if (method == u"skipped"_s) {
        emit skipped(params["exchanges"_L1].toInteger());
    } else if (method == u"upToDate"_s) {
        settle(client, 1);
    }
}

void LiveTraffic::drop(const ControlClient *client)
{
    QString name;
    const auto gone = std::erase_if(m_sources, [&](const Source &source) {
        if (source.owner.client != client)
            return false;
        name = source.owner.name();
        return true;
    });
    if (gone == 0)
        return;
    emit ended(name);
    settle(client, int(gone));
}

// Of a client that has gone, all.
void LiveTraffic::settle(const ControlClient *client, int count)
{
    const auto behind = m_behind.find(client);
    if (behind == m_behind.end())
        return;
    behind->second -= count;
    if (behind->second <= 0)
        m_behind.erase(behind);
    if (m_behind.empty())
        emit upToDate();
}

} // namespace Cli
