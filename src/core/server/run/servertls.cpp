// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/run/servertls.h"

#include "core/http/access/hostrule.h"
#include "core/tls/localauthority.h"
#include "core/tls/owncertificate.h"
#include "core/tr.h"

#include <QLocale>
#include <QNetworkInterface>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

using Cause = ServerFailure::Cause;

constexpr int secondsPerDay = 24 * 60 * 60;

Unexpected<ServerFailure> refusal(Cause cause, const QString &message)
{
    return Unexpected {ServerFailure {.cause = cause, .message = message}};
}

// Those by which this machine is found in its network; the temporary ones of IPv6 change daily.
QStringList networkNames()
{
    QStringList names = HostRule::machineNames();
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            const QHostAddress address = entry.ip();
            if (!address.isLoopback() && !address.isLinkLocal() && !entry.isTemporary())
                names += address.toString();
        }
    }
    return names;
}

// A host that is allowed besides, as it stands in a certificate: none for every name.
QStringList namesOf(const QString &allowedHost)
{
    if (allowedHost == "*"_L1)
        return {};
    if (allowedHost.startsWith(u'.'))
        return {allowedHost.mid(1), u'*' + allowedHost};
    return {allowedHost};
}

} // namespace

QStringList ServerTls::hosts(const ServerConfig &config)
{
    QStringList hosts {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    const std::optional<QHostAddress> address = ServerConfig::resolve(config.host);
    const bool isAny = address
        && (*address == QHostAddress(QHostAddress::AnyIPv4)
            || *address == QHostAddress(QHostAddress::AnyIPv6)
            || *address == QHostAddress(QHostAddress::Any));
    if (isAny) {
        hosts += networkNames();
    } else if (address) {
        QHostAddress bare = *address;
        bare.setScopeId({});
        hosts += bare.toString();
    }
    for (const QString &host : config.allowedHosts)
        hosts += namesOf(host);
    QStringList others = hosts.mid(1);
    others.removeDuplicates();
    others.sort();
    return hosts.first(1) + others;
}

ServerTls::ServerTls(const ServerConfig &config)
    : m_config(config)
{
}

Result<ServerTls::Loaded, ServerFailure> ServerTls::load(const TlsEngine &engine,
                                                         const ServerConfig &config)
{
    if (config.tls.isOwn()) {
        auto own = OwnCertificate::read(engine, config.tls.certificateFile, config.tls.keyFile);
        if (!own)
            return refusal(Cause::BadSettings, own.error());
        return Loaded {std::move(own->pair), std::move(own->facts), {}};
    }
    const auto authority = LocalAuthority::openOrCreate(engine, LocalAuthority::usualFolder());
    if (!authority)
        return refusal(Cause::NoCertificate, authority.error());
    auto pair = authority->certificateFor(hosts(config));
    if (!pair)
        return refusal(Cause::NoCertificate, pair.error());
    auto facts = engine.facts(pair->chain);
    if (!facts)
        return refusal(Cause::NoCertificate, facts.error());
    return Loaded {std::move(*pair), std::move(*facts),
                   authority->isNew() ? authority->certificatePath() : QString()};
}

Result<std::unique_ptr<ServerTls>, ServerFailure> ServerTls::make(const ServerConfig &config)
{
    const auto engine = TlsEngine::load();
    if (!engine)
        return refusal(Cause::NoCertificate, engine.error());
    auto loaded = load(**engine, config);
    if (!loaded)
        return Unexpected {loaded.error()};
    auto context = (*engine)->makeContext(loaded->pair);
    if (!context)
        return refusal(config.tls.isOwn() ? Cause::BadSettings : Cause::NoCertificate,
                       context.error());
    std::unique_ptr<ServerTls> tls(new ServerTls(config));
    tls->m_context = std::move(*context);
    tls->m_facts = std::move(loaded->facts);
    tls->m_newAuthority = loaded->newAuthority;
    tls->m_nextLook = LocalAuthority::renewalOf(tls->m_facts);
    return tls;
}

ServerTls::News ServerTls::expiry() const
{
    const QString date = QLocale().toString(m_facts.expires.toLocalTime(), QLocale::ShortFormat);
    if (m_facts.expires <= QDateTime::currentDateTimeUtc())
        return {LogLevel::Error,
                Tr::tr("The certificate %1 expired on %2: browsers refuse it.")
                    .arg(m_config.tls.certificateFile, date)};
    return {LogLevel::Warning,
            Tr::tr("The certificate %1 expires on %2: renew it.")
                .arg(m_config.tls.certificateFile, date)};
}

std::optional<ServerTls::News> ServerTls::start() const
{
    if (m_config.tls.isOwn() && m_nextLook <= QDateTime::currentDateTimeUtc())
        return expiry();
    if (!m_newAuthority.isEmpty())
        return News {LogLevel::Info,
                     Tr::tr("Made a certificate authority that is yours alone, %1. Browsers accept "
                            "it once you trust it: portside certificate trust, or the settings "
                            "of this server.")
                         .arg(m_newAuthority)};
    return {};
}

// Once a day from when it is due: one that the user has replaced on the disk is taken then, too.
std::optional<ServerTls::News> ServerTls::keepFresh(const QDateTime &now)
{
    if (now < m_nextLook)
        return {};
    m_nextLook = now.addSecs(secondsPerDay);
    const auto engine = TlsEngine::load();
    auto loaded = engine ? load(**engine, m_config) : refusal(Cause::NoCertificate, engine.error());
    if (!loaded)
        return News {LogLevel::Error, loaded.error().message};
    if (loaded->facts == m_facts)
        return expiry();
    if (auto used = m_context->useCertificate(loaded->pair.chain, loaded->pair.key); !used)
        return News {LogLevel::Error, used.error()};
    m_facts = std::move(loaded->facts);
    m_nextLook = std::max(m_nextLook, LocalAuthority::renewalOf(m_facts));
    return News {LogLevel::Info,
                 Tr::tr("New connections get a new certificate, valid until %1.")
                     .arg(QLocale().toString(m_facts.expires.toLocalTime(), QLocale::ShortFormat))};
}

} // namespace Core
