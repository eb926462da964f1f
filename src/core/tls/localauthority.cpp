// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tls/localauthority.h"

#include "core/filetexts.h"
#include "core/tls/privatefiles.h"
#include "core/tr.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QSysInfo>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

constexpr int authorityDays = 3650;
constexpr int serverDays = 365;
constexpr int renewalDays = 30; // before a server's certificate expires
constexpr int lockPatience = 10'000; // ms; making an authority takes less than one

QString certificateIn(const QString &folder)
{
    return QDir(folder).filePath(QLatin1StringView(LocalAuthority::certificateFile));
}

QString keyIn(const QString &folder)
{
    return QDir(folder).filePath(QLatin1StringView(LocalAuthority::keyFile));
}

QString nameOfNewAuthority()
{
    return u"Portside local CA (%1@%2)"_s.arg(qEnvironmentVariable("USER", u"user"_s),
                                              QSysInfo::machineHostName());
}

Result<> lock(QLockFile &file)
{
    if (file.tryLock(lockPatience))
        return {};
    return failure(
        Tr::tr("Another program holds %1. Wait for it, or remove the file.").arg(file.fileName()));
}

QString lockIn(const QString &folder)
{
    return QDir(folder).filePath(u"lock"_s);
}

} // namespace

LocalAuthority::LocalAuthority(const TlsEngine &engine, QString folder, CertificatePair pair,
                               CertificateFacts facts)
    : m_engine(&engine)
    , m_folder(std::move(folder))
    , m_pair(std::move(pair))
    , m_facts(std::move(facts))
{
}

QString LocalAuthority::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/portside/tls"_s;
}

Result<std::optional<CertificateFacts>> LocalAuthority::look(const TlsEngine &engine,
                                                             const QString &folder)
{
    if (!QFileInfo::exists(certificateIn(folder)))
        return std::optional<CertificateFacts>();
    const auto authority = read(engine, folder);
    if (!authority)
        return failure(authority.error());
    return std::optional(authority->facts());
}

Result<LocalAuthority> LocalAuthority::openOrCreate(const TlsEngine &engine, const QString &folder)
{
    if (auto made = PrivateFiles::makeFolder(folder); !made)
        return failure(made.error());
    QLockFile file(lockIn(folder));
    if (auto locked = lock(file); !locked)
        return failure(locked.error());
    // A key without a certificate is a start that was interrupted.
    if (!QFileInfo::exists(certificateIn(folder)))
        return create(engine, folder);
    auto authority = read(engine, folder);
    if (authority && authority->facts().expires <= QDateTime::currentDateTimeUtc())
        return create(engine, folder);
    return authority;
}

Result<LocalAuthority> LocalAuthority::read(const TlsEngine &engine, const QString &folder)
{
    const QString certificatePath = certificateIn(folder);
    QFile certificate(certificatePath);
    if (!certificate.open(QIODevice::ReadOnly))
        return failure(FileTexts::unreadable(certificatePath, certificate));
    auto key = PrivateFiles::read(keyIn(folder));
    if (!key)
        return failure(key.error());
    CertificatePair pair {.chain = certificate.readAll(), .key = *key};
    const QString wayOut
        = u' ' + Tr::tr("Remove the folder %1, so that a new authority is made.").arg(folder);
    switch (engine.check(pair)) {
    case PairFault::None:
        break;
    case PairFault::NoCertificate:
        return failure(
            Tr::tr("The authority %1 is damaged: it is no certificate.").arg(certificatePath)
            + wayOut);
    case PairFault::NoKey:
    case PairFault::EncryptedKey:
        return failure(Tr::tr("The key %1 is damaged or has a password.").arg(keyIn(folder))
                       + wayOut);
    case PairFault::OtherKey:
        return failure(Tr::tr("The key %1 is not the one of the authority %2.")
                           .arg(keyIn(folder), certificatePath)
                       + wayOut);
    }
    auto facts = engine.facts(pair.chain);
    if (!facts)
        return failure(facts.error());
    return LocalAuthority(engine, folder, std::move(pair), std::move(*facts));
}

Result<LocalAuthority> LocalAuthority::create(const TlsEngine &engine, const QString &folder)
{
    auto pair = engine.makeAuthority(nameOfNewAuthority(), authorityDays);
    if (!pair)
        return failure(pair.error());
    // The key first: a certificate without its key would stop the next start.
    if (auto written = PrivateFiles::write(keyIn(folder), pair->key); !written)
        return failure(written.error());
    if (auto written = PrivateFiles::write(certificateIn(folder), pair->chain); !written)
        return failure(written.error());
    auto facts = engine.facts(pair->chain);
    if (!facts)
        return failure(facts.error());
    LocalAuthority authority(engine, folder, std::move(*pair), std::move(*facts));
    authority.m_isNew = true;
    return authority;
}

QString LocalAuthority::certificatePath() const
{
    return certificateIn(m_folder);
}

QDateTime LocalAuthority::renewalOf(const CertificateFacts &facts)
{
    return facts.expires.addDays(-renewalDays);
}

bool LocalAuthority::isUsable(const CertificatePair &pair) const
{
    if (m_engine->check(pair) != PairFault::None || !m_engine->isIssuedBy(pair.chain, m_pair.chain))
        return false;
    const auto facts = m_engine->facts(pair.chain);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return facts && facts->begins <= now && now < renewalOf(*facts);
}

Result<CertificatePair> LocalAuthority::certificateFor(const QStringList &hosts) const
{
    const QByteArray digest
        = QCryptographicHash::hash(hosts.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    constexpr qsizetype enough = 8; // bytes
    const QString path = QDir(m_folder).filePath(
        u"server-%1.pem"_s.arg(QString::fromLatin1(digest.first(enough).toHex())));
    QLockFile file(lockIn(m_folder));
    if (auto locked = lock(file); !locked)
        return failure(locked.error());
    // What is damaged is made anew: nobody else uses it.
    if (const auto text = PrivateFiles::read(path); text) {
        const qsizetype keyStart = std::max<qsizetype>(text->indexOf("-----BEGIN PRIVATE KEY"), 0);
        CertificatePair known {.chain = text->first(keyStart), .key = text->sliced(keyStart)};
        if (isUsable(known))
            return known;
    }
    auto pair = m_engine->issue(m_pair, hosts, serverDays);
    if (!pair)
        return failure(pair.error());
    if (auto written = PrivateFiles::write(path, pair->chain + pair->key); !written)
        return failure(written.error());
    return pair;
}

} // namespace Core
