// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/folder/filename.h"

#include <QMimeDatabase>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

// Names that Windows keeps for devices, whatever the ending.
bool isDevice(const QString &name)
{
    const QString stem = name.section(u'.', 0, 0).toLower();
    static const QStringList devices {u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const bool numbered = stem.size() == 4 && stem.back().isDigit()
        && (stem.startsWith(u"com"_s) || stem.startsWith(u"lpt"_s));
    return devices.contains(stem) || numbered;
}

} // namespace

QString safeFileName(QByteArrayView text)
{
    constexpr qsizetype longest = 60;
    QString name;
    for (const QChar c : QString::fromUtf8(text)) {
        if (isPlain(c) || ((c == u'-' || c == u'.') && !name.isEmpty()))
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'_'))
            name += u'_';
    }
    name.truncate(longest);
    while (name.endsWith(u'.') || name.endsWith(u'_') || name.endsWith(u'-'))
        name.chop(1);
    if (name.isEmpty())
        return u"root"_s;
    return isDevice(name) ? u'_' + name : name;
}

QString fileEnding(const MediaType &type, ContentKind kind)
{
    const QString known
        = QMimeDatabase().mimeTypeForName(QString::fromLatin1(type.name)).preferredSuffix();
    if (!known.isEmpty() && std::all_of(known.begin(), known.end(), isPlain))
        return known;
    switch (kind) {
    case ContentKind::Json:
        return u"json"_s;
    case ContentKind::Xml:
        return u"xml"_s;
    case ContentKind::Html:
        return u"html"_s;
    case ContentKind::Css:
        return u"css"_s;
    case ContentKind::Script:
        return u"js"_s;
    case ContentKind::Form:
    case ContentKind::EventStream:
    case ContentKind::Text:
        return u"txt"_s;
    case ContentKind::Empty:
    case ContentKind::Multipart:
    case ContentKind::Image:
    case ContentKind::Binary:
        break;
    }
    return u"bin"_s;
}

} // namespace Core
