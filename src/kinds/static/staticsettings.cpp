// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/staticsettings.h"

#include "kinds/static/tr.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace Kinds::Static {

using namespace Qt::StringLiterals;

namespace {

bool isToken(const QByteArray &name)
{
    constexpr QByteArrayView marks = "!#$%&'*+-.^_`|~";
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [&](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || marks.contains(c);
    });
}

bool isControl(char c)
{
    return (uchar(c) < 0x20 && c != '\t') || c == 0x7f;
}

// Those that say where an answer ends, or belong to one connection.
bool isFraming(const QByteArray &name)
{
    constexpr std::array<QByteArrayView, 10> fields {
        "Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive",
        "Upgrade",        "Trailer",           "TE",         "Date",
        "Content-Range",  "Content-Encoding",
    };
    return std::any_of(fields.begin(), fields.end(), [&](QByteArrayView field) {
        return field.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QByteArray cacheControl(const QString &choice, qlonglong maxAge)
{
    if (choice == "max-age"_L1)
        return "public, max-age=" + QByteArray::number(maxAge);
    return choice.toLatin1();
}

QByteArrayList encodedNames(const QStringList &names)
{
    QByteArrayList encoded;
    for (const QString &name : names) {
        if (!name.trimmed().isEmpty())
            encoded.append(QFile::encodeName(name.trimmed()));
    }
    return encoded;
}

Core::Headers headersOf(const QStringList &lines)
{
    Core::Headers headers;
    for (const QString &line : lines) {
        if (const auto parsed = parseHeaderLine(line))
            headers.append(parsed->at(0).name, parsed->at(0).value);
    }
    return headers;
}

} // namespace

Core::Result<Core::Headers> parseHeaderLine(const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    if (std::any_of(bytes.begin(), bytes.end(), isControl))
        return Core::failure(
            Tr::tr("The header “%1” contains a control character. Remove it.").arg(line));
    const qsizetype colon = bytes.indexOf(':');
    const QByteArray name = bytes.left(colon).trimmed();
    if (colon < 0 || !isToken(name))
        return Core::failure(
            Tr::tr("“%1” is not a header. Write it as \"Name: value\".").arg(line));
    if (isFraming(name))
        return Core::failure(Tr::tr("“%1” is set by the server itself. Remove this line.")
                                 .arg(QString::fromUtf8(name)));
    return Core::Headers {{name, bytes.mid(colon + 1).trimmed()}};
}

QString absoluteFolder(const QString &path)
{
    const bool home = path == "~"_L1 || path.startsWith("~/"_L1);
    const QString expanded = home ? QDir::homePath() + path.mid(1) : path;
    return QDir::cleanPath(QDir::current().absoluteFilePath(expanded));
}

StaticSettings staticSettings(const Core::FieldValues &given)
{
    Core::FieldValues values;
    const QList<Core::Field> fields = staticFields();
    for (const Core::Field &field : fields)
        values.insert(field.key, given.value(field.key, field.defaultValue));

    constexpr qint64 mebibyte = 1024 * 1024;
    StaticSettings settings;
    settings.folder = absoluteFolder(values.value(u"folder"_s).toString());
    settings.listing = values.value(u"listing"_s).toBool();
    settings.index = encodedNames(values.value(u"index"_s).toStringList());
    settings.spa = values.value(u"spa"_s).toBool();
    settings.cleanUrls = values.value(u"cleanUrls"_s).toBool();
    settings.notFoundPage = QFile::encodeName(values.value(u"notFoundPage"_s).toString().trimmed());
    settings.headers = headersOf(values.value(u"headers"_s).toStringList());
    settings.cors = values.value(u"cors"_s).toBool();
    settings.isolation = values.value(u"isolation"_s).toBool();
    settings.cacheControl
        = cacheControl(values.value(u"cache"_s).toString(), values.value(u"maxAge"_s).toLongLong());
    settings.compression = values.value(u"compression"_s).toBool();
    settings.precompressed = values.value(u"precompressed"_s).toBool();
    settings.dotfiles = values.value(u"dotfiles"_s).toBool();
    settings.symlinks = values.value(u"symlinks"_s).toBool() ? Core::SymlinkPolicy::FollowAnywhere
                                                             : Core::SymlinkPolicy::StayInside;
    settings.liveReload = values.value(u"liveReload"_s).toBool();
    settings.upload = values.value(u"upload"_s).toBool();
    settings.uploadOverwrite = values.value(u"uploadOverwrite"_s).toBool();
    settings.uploadLimit = values.value(u"uploadLimit"_s).toLongLong() * mebibyte;
    return settings;
}

} // namespace Kinds::Static
