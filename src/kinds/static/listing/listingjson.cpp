// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "kinds/static/listing/listingpage.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Kinds::Static {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const FolderEntry &entry)
{
    const QDateTime modified = Core::utcTime(entry.modified * 1'000);
    QJsonObject object {
        {u"name"_s, QString::fromUtf8(entry.name)},
        {u"type"_s, entry.isFolder ? u"folder"_s : u"file"_s},
        {u"modified"_s, modified.toString(Qt::ISODate)},
        {u"href"_s,
         QString::fromLatin1("./" + encodeName(entry.name) + (entry.isFolder ? "/" : ""))},
    };
    if (!entry.isFolder)
        object.insert(u"size"_s, entry.size);
    return object;
}

} // namespace

QByteArray listingJson(const ListingView &view, const FolderContent &content)
{
    QJsonArray entries;
    for (const FolderEntry &entry : content.entries)
        entries.append(jsonOf(entry));
    const QJsonObject object {
        {u"path"_s, QString::fromLatin1(view.path.encoded())},
        {u"folders"_s, content.folders},
        {u"files"_s, content.files},
        {u"bytes"_s, content.bytes},
        {u"entries"_s, entries},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace Kinds::Static
