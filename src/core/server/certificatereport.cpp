// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/certificatereport.h"

#include "core/server/run/servertls.h"
#include "core/tls/localauthority.h"
#include "core/tls/owncertificate.h"

namespace Core {

namespace {

CertificateReport unusable(const QString &what)
{
    CertificateReport report;
    report.problem = what;
    return report;
}

CertificateReport ofOwn(const TlsEngine &engine, const TlsSettings &tls)
{
    const auto own = OwnCertificate::read(engine, tls.certificateFile, tls.keyFile);
    if (!own)
        return unusable(own.error());
    CertificateReport report;
    report.issuer = own->facts.issuer;
    report.names = own->facts.names;
    report.fingerprint = own->facts.fingerprint;
    report.expires = own->facts.expires;
    return report;
}

} // namespace

CertificateReport::Validity CertificateReport::validity(const QDateTime &now) const
{
    constexpr int soon = 30; // days
    if (expires.isNull() || now.addDays(soon) < expires)
        return Validity::Fine;
    return now < expires ? Validity::ExpiresSoon : Validity::Expired;
}

QString CertificateReport::shownFingerprint(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}

CertificateReport CertificateReport::of(const ServerConfig &config)
{
    const auto engine = TlsEngine::load();
    if (!engine)
        return unusable(engine.error());
    if (config.tls.isOwn())
        return ofOwn(**engine, config.tls);
    const auto authority = LocalAuthority::look(**engine, LocalAuthority::usualFolder());
    if (!authority)
        return unusable(authority.error());
    CertificateReport report;
    report.names = ServerTls::hosts(config);
    report.isMadeLater = !*authority;
    if (const std::optional<CertificateFacts> &facts = *authority) {
        report.issuer = facts->name;
        report.fingerprint = facts->fingerprint;
        report.expires = facts->expires;
    }
    return report;
}

} // namespace Core
