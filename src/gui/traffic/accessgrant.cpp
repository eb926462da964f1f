// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/accessgrant.h"

#include "core/server/server.h"
#include "core/traffic/exchangerecord.h"
#include "core/visibletext.h"

namespace Gui {

namespace {

QString usable(const Core::Result<QByteArray> &name)
{
    const bool isOne = name && !name->contains('*') && !name->startsWith('.') && *name != "null";
    return isOne ? QString::fromLatin1(*name) : QString();
}

} // namespace

AccessGrant AccessGrant::forRecord(const Core::ExchangeRecord &record)
{
    AccessGrant grant;
    grant.m_kind = record.refusal;
    switch (record.refusal) {
    case Core::Refusal::Host: {
        const QByteArrayView host = Core::hostOf(Core::authorityOf(record.request));
        grant.m_name = usable(Core::HostRule::normalized(QString::fromUtf8(host)));
        break;
    }
    case Core::Refusal::Origin: {
        const QByteArrayList origins = record.request.headers.values("Origin");
        if (origins.size() == 1)
            grant.m_name
                = usable(Core::OriginRule::normalized(QString::fromUtf8(origins.constFirst())));
        break;
    }
    case Core::Refusal::None:
    case Core::Refusal::Message:
        break;
    }
    return grant;
}

bool AccessGrant::isGiven(const Core::Server &server) const
{
    const Core::ServerConfig &config = server.config();
    return (m_kind == Core::Refusal::Host ? config.allowedHosts : config.allowedOrigins)
        .contains(m_name);
}

void AccessGrant::give(Core::Server &server) const
{
    if (isEmpty() || isGiven(server))
        return;
    Core::ServerConfig config = server.config();
    (m_kind == Core::Refusal::Host ? config.allowedHosts : config.allowedOrigins) << m_name;
    server.setConfig(std::move(config));
}

QString AccessGrant::action() const
{
    return m_kind == Core::Refusal::Host ? tr("Allow this host") : tr("Allow this origin");
}

QString AccessGrant::question() const
{
    const QString name = Core::visibleText(m_name);
    return m_kind == Core::Refusal::Host ? tr("Is “%1” a name of yours for this server?").arg(name)
                                         : tr("Are the pages of %1 yours?").arg(name);
}

QString AccessGrant::confirmation() const
{
    const QString name = Core::visibleText(m_name);
    return m_kind == Core::Refusal::Host
        ? tr("This server answers for “%1” now. Send the request again.").arg(name)
        : tr("Pages of %1 may change things on this server now. Send the request again.").arg(name);
}

} // namespace Gui
