// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tls/owncertificate.h"

#include "core/filetexts.h"
#include "core/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024;

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return failure(Tr::tr("%1 is a folder, not a PEM file.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(FileTexts::unreadable(path, file));
    if (QByteArray text = file.read(largestFile + 1); text.size() <= largestFile)
        return text;
    return failure(Tr::tr("%1 is too large for a PEM file.").arg(path));
}

QString noCertificate(const QString &file, const QByteArray &text)
{
    if (text.contains("-----BEGIN"))
        return Tr::tr("There is no certificate in %1.").arg(file);
    return Tr::tr(
               "%1 is not a PEM file. Convert it: openssl x509 -inform DER (for .cer and .der) or "
               "openssl pkcs12 -nodes (for .p12 and .pfx).")
        .arg(file);
}

Result<> checkPair(const TlsEngine &engine, const CertificatePair &pair,
                   const QString &certificateFile, const QString &keyFile)
{
    switch (engine.check(pair)) {
    case PairFault::None:
        return {};
    case PairFault::NoCertificate:
        return failure(noCertificate(certificateFile, pair.chain));
    case PairFault::NoKey:
        return failure(
            keyFile == certificateFile
                ? Tr::tr("There is no private key in %1: give the file with the key.").arg(keyFile)
                : Tr::tr("There is no private key in %1.").arg(keyFile));
    case PairFault::EncryptedKey:
        return failure(Tr::tr("The key %1 has a password. Remove it (openssl pkey -in FILE -out "
                              "NEW) and give the new file.")
                           .arg(keyFile));
    case PairFault::OtherKey:
        return failure(Tr::tr("The key %1 does not belong to the certificate %2. (In a chain the "
                              "server's own certificate comes first.)")
                           .arg(keyFile, certificateFile));
    }
    Q_UNREACHABLE();
}

Result<> checkTime(const CertificateFacts &facts, const QString &file)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto shown = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
    };
    if (facts.expires <= now)
        return failure(
            Tr::tr("The certificate %1 expired on %2: renew it.").arg(file, shown(facts.expires)));
    if (facts.begins > now)
        return failure(Tr::tr("The certificate %1 is valid only from %2 on: check this computer's "
                              "clock.")
                           .arg(file, shown(facts.begins)));
    return {};
}

} // namespace

Result<OwnCertificate> OwnCertificate::read(const TlsEngine &engine, const QString &certificateFile,
                                            const QString &key)
{
    const QString keyFile = key.isEmpty() ? certificateFile : key;
    auto chain = readFile(certificateFile);
    if (!chain)
        return failure(chain.error());
    auto keyText = readFile(keyFile);
    if (!keyText)
        return failure(keyText.error());
    OwnCertificate own {.pair = {.chain = std::move(*chain), .key = std::move(*keyText)},
                        .facts = {}};
    if (auto fits = checkPair(engine, own.pair, certificateFile, keyFile); !fits)
        return failure(fits.error());
    auto facts = engine.facts(own.pair.chain);
    if (!facts)
        return failure(facts.error());
    own.facts = std::move(*facts);
    if (auto valid = checkTime(own.facts, certificateFile); !valid)
        return failure(valid.error());
    return own;
}

} // namespace Core
