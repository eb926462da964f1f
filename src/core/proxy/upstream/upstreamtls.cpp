// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/upstream/upstreamtls.h"

#include "core/tr.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace Core {

namespace {

Result<QByteArray> parseFingerprint(const QString &text)
{
    constexpr qsizetype digits = 64; // of SHA-256
    QByteArray hex = text.toLatin1();
    hex.removeIf([](char c) { return c == ':' || c == ' '; });
    const bool isHex = std::ranges::all_of(hex, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    if (!isHex || hex.size() != digits)
        return failure(Tr::tr("“%1” is no SHA-256 fingerprint of a certificate. It has 64 "
                              "hexadecimal digits.")
                           .arg(text));
    return QByteArray::fromHex(hex);
}

} // namespace

Result<QList<AcceptedCertificate>> parseAccepted(const QString &text, const QByteArray &host)
{
    QList<AcceptedCertificate> accepted;
    for (const QString &entry : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype sign = entry.indexOf(u'=');
        auto fingerprint = parseFingerprint(entry.mid(sign + 1));
        if (!fingerprint)
            return failure(fingerprint.error());
        const QByteArray name = entry.left(std::max<qsizetype>(sign, 0)).trimmed().toLatin1();
        accepted.append({sign < 0 ? host : name.toLower(), std::move(*fingerprint)});
    }
    return accepted;
}

Result<std::shared_ptr<TlsClientContext>>
makeUpstreamTls(const QString &authorityFile, const QString &accepted, const QByteArray &host)
{
    TlsTrust trust;
    if (!authorityFile.isEmpty()) {
        QFile file(authorityFile);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Tr::tr("The file of authorities “%1” cannot be read: %2.")
                               .arg(authorityFile, file.errorString()));
        trust.authorities = file.readAll();
    }
    auto certificates = parseAccepted(accepted, host);
    if (!certificates)
        return failure(certificates.error());
    trust.accepted = std::move(*certificates);
    const auto engine = TlsEngine::load();
    if (!engine)
        return failure(engine.error());
    return (*engine)->makeClientContext(trust);
}

Result<std::shared_ptr<TlsClientContext>> makeProgramTls()
{
    const auto engine = TlsEngine::load();
    if (!engine)
        return failure(engine.error());
    TlsTrust trust;
    trust.all = true;
    return (*engine)->makeClientContext(trust);
}

} // namespace Core
