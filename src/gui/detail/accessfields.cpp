// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/detail/accessfields.h"

#include "core/server/networkaddresses.h"

namespace Gui {

using namespace Qt::StringLiterals;
using Core::Field;
using Core::FieldType;

const QString AccessFields::allowNetwork = u"general.allowNetwork"_s;

namespace {

const QString allowedHosts = u"general.allowedHosts"_s;
const QString allowedOrigins = u"general.allowedOrigins"_s;

// Each line by a check that tells the name as it is kept.
template<typename Normalize>
Field::Check eachLine(Normalize normalize)
{
    return [normalize](const QVariant &value) -> Core::Result<> {
        const QStringList lines = value.toStringList();
        for (const QString &line : lines) {
            if (const auto name = normalize(line); !name)
                return Core::failure(name.error());
        }
        return {};
    };
}

} // namespace

Field AccessFields::consent()
{
    Field field;
    field.key = allowNetwork;
    field.type = FieldType::Flag;
    field.label = tr("Other machines may reach this server");
    field.help = tr("Unless this is ticked, it starts on loopback addresses only.");
    field.defaultValue = false;
    return field;
}

QList<Field> AccessFields::names()
{
    Field hosts;
    hosts.key = allowedHosts;
    hosts.type = FieldType::Lines;
    hosts.label = tr("Allowed hosts");
    hosts.help = tr("Names to answer for besides localhost and addresses, one per line; "
                    ".example.test covers that name and every name below it. Others get 421.");
    hosts.defaultValue = QStringList();
    hosts.placeholder = u"app.example.test"_s;
    hosts.check = eachLine(Core::HostRule::normalized);
    Field origins;
    origins.key = allowedOrigins;
    origins.type = FieldType::Lines;
    origins.label = tr("Allowed origins");
    origins.help = tr("Pages of these origins may change things on this server, one per line; the "
                      "port * is every port. Others get 403.");
    origins.defaultValue = QStringList();
    origins.placeholder = u"http://localhost:5173"_s;
    origins.check = eachLine(Core::OriginRule::normalized);
    QList<Field> fields {hosts, origins};
    for (Field &field : fields) {
        field.advanced = true;
        field.group = tr("Access");
    }
    return fields;
}

Core::FieldValues AccessFields::valuesOf(const Core::ServerConfig &config)
{
    return {{allowNetwork, config.allowNetwork},
            {allowedHosts, config.allowedHosts},
            {allowedOrigins, config.allowedOrigins}};
}

void AccessFields::apply(const Core::FieldValues &values, Core::ServerConfig &config)
{
    config.allowNetwork = !config.isLoopback() && values.value(allowNetwork).toBool();
    config.allowedHosts = values.value(allowedHosts).toStringList();
    config.allowedOrigins = values.value(allowedOrigins).toStringList();
}

QString AccessFields::hostWarning(const QString &host)
{
    Core::ServerConfig config;
    config.host = host;
    if (!Core::ServerConfig::resolve(host) || config.isLoopback())
        return {};
    return tr("Everyone who can reach this computer can then reach this server, too.");
}

QString AccessFields::consentNotice(const QString &host, bool isGiven)
{
    const QStringList addresses = Core::networkAddresses(host);
    if (!isGiven)
        return tr("The server does not start on this address without the tick.");
    return addresses.isEmpty()
        ? QString()
        : tr("It will be at %1.", "addresses").arg(addresses.join(tr(", ", "between addresses")));
}

} // namespace Gui
