// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tls/truststeps.h"

#include "core/tls/localauthority.h"
#include "core/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

// A distribution's folder of extra authorities and the command that reads it.
struct Anchors
{
    QString folder;
    QString ending;
    QString command;
    QStringList update;
};

const QList<Anchors> &knownAnchors()
{
    static const QList<Anchors> anchors = {
        {u"usr/local/share/ca-certificates"_s,
         u".crt"_s,
         u"update-ca-certificates"_s,
         {}}, // Debian
        {u"etc/pki/ca-trust/source/anchors"_s,
         u".pem"_s,
         u"update-ca-trust"_s,
         {u"extract"_s}}, // Fedora
        {u"etc/ca-certificates/trust-source/anchors"_s,
         u".crt"_s,
         u"trust"_s,
         {u"extract-compat"_s}}, // Arch
        {u"usr/share/pki/trust/anchors"_s, u".pem"_s, u"update-ca-certificates"_s, {}}, // openSUSE
    };
    return anchors;
}

QList<TrustStep> systemSteps(TrustAction action, const QString &certificate,
                             const TrustPlaces &places)
{
    const QString where = Tr::tr("System certificates");
    for (const Anchors &anchors : knownAnchors()) {
        const QString folder = QDir(places.systemRoot).filePath(anchors.folder);
        if (!QFileInfo(folder).isDir())
            continue;
        const QString target = folder + u"/portside-local-ca"_s + anchors.ending;
        QList<TrustStep> steps;
        if (action == TrustAction::Install)
            steps += {.where = where,
                      .program = u"install"_s,
                      .arguments = {u"-m"_s, u"644"_s, certificate, target},
                      .asRoot = true};
        else if (QFileInfo::exists(target))
            steps += {
                .where = where, .program = u"rm"_s, .arguments = {u"-f"_s, target}, .asRoot = true};
        else
            return {};
        steps += {.where = where,
                  .program = anchors.command,
                  .arguments = anchors.update,
                  .asRoot = true};
        return steps;
    }
    if (action == TrustAction::Remove)
        return {};
    return {{.where = where,
             .advice
             = Tr::tr("Add %1 to your system's trusted authorities by hand.").arg(certificate)}};
}

struct NssStore
{
    QString where;
    QString folder;
};

QList<NssStore> nssStores(const QString &home)
{
    QList<NssStore> stores;
    const auto addIfStore = [&stores](const QString &where, const QString &folder) {
        if (QFileInfo::exists(folder + u"/cert9.db"_s))
            stores += {where, folder};
    };
    addIfStore(Tr::tr("Chromium"), home + u"/.pki/nssdb"_s);
    addIfStore(Tr::tr("Chromium (Snap)"), home + u"/snap/chromium/current/.pki/nssdb"_s);
    const QStringList profileFolders = {
        home + u"/.mozilla/firefox"_s,
        home + u"/snap/firefox/common/.mozilla/firefox"_s,
        home + u"/.var/app/org.mozilla.firefox/.mozilla/firefox"_s,
    };
    for (const QString &folder : profileFolders) {
        const QStringList profiles
            = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &profile : profiles)
            addIfStore(Tr::tr("Firefox (%1)").arg(profile), folder + u'/' + profile);
    }
    return stores;
}

TrustStep nssStep(TrustAction action, const NssStore &store, const QString &certificate,
                  const QString &name, const QString &certutil)
{
    if (certutil.isEmpty())
        return {.where = store.where,
                .advice = Tr::tr("Install certutil (Debian: libnss3-tools) or import %1 in the "
                                 "browser's settings.")
                              .arg(certificate)};
    const QString database = u"sql:"_s + store.folder;
    if (action == TrustAction::Install)
        return {.where = store.where,
                .program = certutil,
                .arguments = {u"-A"_s, u"-d"_s, database, u"-t"_s, u"C,,"_s, u"-n"_s, name, u"-i"_s,
                              certificate}};
    return {.where = store.where,
            .program = certutil,
            .arguments = {u"-D"_s, u"-d"_s, database, u"-n"_s, name},
            .mayFail = true};
}

} // namespace

QStringList TrustStep::commandLine(const QString &rootProgram) const
{
    QStringList words;
    if (asRoot && !rootProgram.isEmpty())
        words += rootProgram;
    if (!environment.isEmpty())
        words += QStringList {u"env"_s} + environment;
    return words + QStringList {program} + arguments;
}

QString TrustStep::toShell(const QString &rootProgram) const
{
    static const QRegularExpression unusual(u"[^\\w@%+=:,./-]"_s);
    QStringList words = commandLine(rootProgram);
    for (QString &word : words) {
        if (word.isEmpty() || word.contains(unusual))
            word = u'\'' + word.replace(u'\'', u"'\\''"_s) + u'\'';
    }
    return words.join(u' ');
}

TrustPlaces TrustPlaces::ofThisMachine()
{
    return {.home = QDir::homePath(),
            .systemRoot = u"/"_s,
            .certutil = QStandardPaths::findExecutable(u"certutil"_s),
            .mkcert = QStandardPaths::findExecutable(u"mkcert"_s)};
}

QList<TrustStep> trustSteps(TrustAction action, const QString &folder, const QString &authorityName,
                            const TrustPlaces &places)
{
    const QString certificate
        = QDir(folder).filePath(QLatin1StringView(LocalAuthority::certificateFile));
    if (!places.mkcert.isEmpty()) {
        return {{.where = Tr::tr("All stores, by mkcert"),
                 .program = places.mkcert,
                 .arguments = {action == TrustAction::Install ? u"-install"_s : u"-uninstall"_s},
                 .environment = {u"CAROOT="_s + folder}}};
    }
    QList<TrustStep> steps = systemSteps(action, certificate, places);
    const QList<NssStore> stores = nssStores(places.home);
    for (const NssStore &store : stores)
        steps += nssStep(action, store, certificate, authorityName, places.certutil);
    return steps;
}

} // namespace Core
