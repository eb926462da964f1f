// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverconfig.h"

#include "core/tls/owncertificate.h"
#include "core/tr.h"

#include <QHostAddress>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Core {

namespace {

constexpr int longestName = 200;

Result<> checkName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return failure(Tr::tr("The name is missing."));
    if (name.size() > longestName)
        return failure(Tr::tr("The name is longer than %n characters.", nullptr, longestName));
    const bool printable
        = std::ranges::all_of(name, [](QChar c) { return c.category() != QChar::Other_Control; });
    if (!printable)
        return failure(Tr::tr("The name must be one line without control characters."));
    return {};
}

Result<> checkAddress(const ServerConfig &config)
{
    if (!ServerConfig::resolve(config.host)) {
        return failure(Tr::tr("The address “%1” is neither an IP address of this machine nor "
                              "“localhost”.")
                           .arg(config.host));
    }
    if (config.portPolicy != ServerConfig::PortPolicy::Random && config.port == 0)
        return failure(Tr::tr("A fixed or preferred port must be from 1 to 65535."));
    return {};
}

Result<> checkNames(const ServerConfig &config)
{
    for (const QString &host : config.allowedHosts) {
        if (const auto name = HostRule::normalized(host); !name)
            return failure(name.error());
    }
    for (const QString &origin : config.allowedOrigins) {
        if (const auto known = OriginRule::normalized(origin); !known)
            return failure(known.error());
    }
    return {};
}

Result<> checkLimits(const Limits &limits)
{
    const bool sizes = limits.targetSize > 0 && limits.fieldSize > 0 && limits.headSize > 0
        && limits.fieldCount > 0 && limits.connections > 0;
    if (!sizes)
        return failure(Tr::tr("Limits of heads and connections must be greater than zero."));
    if (limits.bodySize < 0 || limits.requestsPerConnection < 0)
        return failure(Tr::tr("A limit must not be negative; zero means that there is none."));
    const bool times = limits.headTimeout > 0ms && limits.bodyTimeout > 0ms
        && limits.writeTimeout > 0ms && limits.idleTimeout > 0ms;
    if (!times)
        return failure(Tr::tr("Time-outs must be longer than zero."));
    return {};
}

Result<> checkCertificate(const TlsSettings &tls)
{
    if (!tls.on || !tls.isOwn())
        return {};
    const auto engine = TlsEngine::load();
    if (!engine)
        return failure(engine.error());
    const auto own = OwnCertificate::read(**engine, tls.certificateFile, tls.keyFile);
    return own ? Result<>() : failure(own.error());
}

} // namespace

ServerConfig ServerConfig::make(const ServerKind &kind, FieldValues values)
{
    ServerConfig config;
    config.id = makeId();
    config.kind = kind.id;
    const FieldValues defaults = kind.defaults();
    values.removeIf([&](const std::pair<const QString &, QVariant &> &entry) {
        return defaults.contains(entry.first) && defaults.value(entry.first) == entry.second;
    });
    config.values = std::move(values);
    if (kind.suggestName)
        config.name = kind.suggestName(config.values);
    if (config.name.isEmpty())
        config.name = kind.name ? kind.name() : kind.id;
    return config;
}

void ServerConfig::wantPort(quint16 wanted)
{
    port = wanted;
    portPolicy = wanted == 0 ? PortPolicy::Random : PortPolicy::Preferred;
}

QString ServerConfig::makeId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

std::optional<QHostAddress> ServerConfig::resolve(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return QHostAddress(QHostAddress::LocalHost);
    const QHostAddress address(host);
    return address.isNull() ? std::nullopt : std::optional(address);
}

Result<> ServerConfig::validateFrame() const
{
    if (Result<> result = checkName(name); !result)
        return result;
    if (Result<> result = checkAddress(*this); !result)
        return result;
    if (Result<> result = checkNames(*this); !result)
        return result;
    if (grace < 0ms || grace > longestGrace) {
        return failure(Tr::tr("The grace time of a stop must be from 0 to %1 seconds.")
                           .arg(std::chrono::seconds(longestGrace).count()));
    }
    if (workerThreads < 1 || workerThreads > mostWorkerThreads)
        return failure(Tr::tr("Worker threads must be from 1 to %1.").arg(mostWorkerThreads));
    if (!tls.isOwn() && !tls.keyFile.isEmpty())
        return failure(
            Tr::tr("There is a key file, %1, but no certificate file.").arg(tls.keyFile));
    return checkLimits(limits);
}

Result<> ServerConfig::validate(const ServerKind &of) const
{
    if (kind != of.id)
        return failure(Tr::tr("The server is of the kind “%1”, not “%2”.").arg(kind, of.id));
    if (Result<> result = validateFrame(); !result)
        return result;
    if (Result<> result = checkCertificate(tls); !result)
        return result;
    return of.validate(values);
}

int ServerConfig::threads(const ServerKind &of) const
{
    const bool one = of.threads && of.threads(values) == ServerKind::Threads::One;
    return one ? 1 : workerThreads;
}

AccessRules ServerConfig::accessRules(const ServerKind &of) const
{
    const OriginPolicy policy
        = of.originPolicy ? of.originPolicy(values) : OriginPolicy::SameOrigin;
    return {HostRule(isLoopback() ? allowedHosts : allowedHosts + HostRule::machineNames()),
            OriginRule(policy, allowedOrigins)};
}

bool ServerConfig::isLoopback() const
{
    const std::optional<QHostAddress> address = resolve(host);
    return address && address->isLoopback();
}

} // namespace Core
