// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/shotnames.h"

#include "core/tr.h"
#include "core/visibletext.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 100; // characters, before the hash
constexpr qsizetype hashLength = 8;

struct Name
{
    QString text;
    bool isExact = true; // no other path has it
};

bool isPlain(QChar character)
{
    return character.unicode() < 0x80
        && (character.isLetterOrNumber() || character == u'.' || character == u'-');
}

Name nameOf(const QString &path)
{
    const QString rest = path.mid(1);
    if (rest.isEmpty())
        return {u"index"_s};
    Name name {.text = {}, .isExact = rest != "index"_L1};
    for (const QChar character : rest) {
        name.isExact = name.isExact && (isPlain(character) || character == u'/');
        name.text += isPlain(character)              ? character
            : character == u'/' || character == u'_' ? u'_'
                                                     : u'-';
    }
    if (name.text.startsWith(u'.')) {
        name.text[0] = u'-';
        name.isExact = false;
    }
    if (name.text.size() > longestName) {
        name.text.truncate(longestName);
        name.isExact = false;
    }
    return name;
}

QString hashOf(const QString &path)
{
    const QByteArray hash
        = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QString::fromLatin1(hash.first(hashLength));
}

} // namespace

Result<QList<PlannedShot>> planShots(const QStringList &paths)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*://"_s);
    QStringList wanted;
    for (const QString &text : paths) {
        if (scheme.match(text).hasMatch()) {
            return failure(Tr::tr("“%1” is an address, not a path of the server, such as /docs/.")
                               .arg(visibleText(text)));
        }
        wanted << (text.startsWith(u'/') ? text : u'/' + text);
    }
    wanted.removeDuplicates();

    QHash<QString, int> uses; // on disks that do not tell capitals from small letters
    for (const QString &path : std::as_const(wanted)) {
        if (const Name name = nameOf(path); name.isExact)
            ++uses[name.text.toLower()];
    }
    QList<PlannedShot> shots;
    for (const QString &path : std::as_const(wanted)) {
        const Name name = nameOf(path);
        const bool isAlone = name.isExact && uses.value(name.text.toLower()) == 1;
        shots << PlannedShot {path,
                              name.text + (isAlone ? QString() : u'~' + hashOf(path)) + u".png"_s};
    }
    return shots;
}

QUrl pageUrl(const QUrl &server, const QString &path)
{
    // Put together as text: a path that begins with // must not become another host.
    return QUrl(server.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment) + path,
                QUrl::TolerantMode);
}

} // namespace Core
