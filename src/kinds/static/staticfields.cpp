// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kind/makefield.h"
#include "kinds/static/staticsettings.h"
#include "kinds/static/tr.h"

#include <QFileInfo>

namespace Kinds::Static {

using namespace Qt::StringLiterals;

using Core::advanced;
using Core::makeField;

namespace {

Core::Result<> checkFolder(const QVariant &value)
{
    const QString path = value.toString();
    const QFileInfo folder(absoluteFolder(path));
    if (!folder.exists())
        return Core::failure(
            Tr::tr("The folder “%1” does not exist. Create it or choose another one.").arg(path));
    if (!folder.isDir())
        return Core::failure(
            Tr::tr("“%1” is a file. Choose the folder in which it lies.").arg(path));
    if (!folder.isExecutable())
        return Core::failure(
            Tr::tr("The folder “%1” cannot be entered. Change its permissions or choose "
                   "another one.")
                .arg(path));
    return {};
}

// Names of files that are looked up below the folder.
Core::Result<> checkName(const QString &name)
{
    const QStringList parts = name.trimmed().split(u'/');
    if (name.contains(u'\0') || name.trimmed().startsWith(u'/') || parts.contains(u".."_s))
        return Core::failure(Tr::tr("“%1” must be the name of a file in the folder.").arg(name));
    return {};
}

Core::Result<> checkIndex(const QVariant &value)
{
    const QStringList names = value.toStringList();
    for (const QString &name : names) {
        if (name.contains(u'/'))
            return Core::failure(
                Tr::tr("“%1” must be a plain file name, such as index.html.").arg(name));
        if (const auto result = checkName(name); !result)
            return result;
    }
    return {};
}

Core::Result<> checkHeaders(const QVariant &value)
{
    const QStringList lines = value.toStringList();
    for (const QString &line : lines) {
        if (const auto field = parseHeaderLine(line); !field)
            return Core::failure(field.error());
    }
    return {};
}

QList<Core::Field> pageFields()
{
    using enum Core::FieldType;
    const QString group = Tr::tr("Pages");
    Core::Field folder = makeField("folder", Folder, group, QString(), Tr::tr("Folder"),
                                   Tr::tr("The folder whose files are served."));
    folder.required = true;
    folder.check = checkFolder;
    Core::Field index = makeField(
        "index", Lines, group, QStringList {u"index.html"_s, u"index.htm"_s}, Tr::tr("Index files"),
        Tr::tr("Answers a request for a folder; the first that exists, one name a line."));
    index.check = checkIndex;
    Core::Field notFound = makeField(
        "notFoundPage", Text, group, u"404.html"_s, Tr::tr("Page for “not found”"),
        Tr::tr("A file in the folder that is sent with status 404; unused if it does not "
               "exist."));
    notFound.placeholder = u"404.html"_s;
    notFound.check = [](const QVariant &value) { return checkName(value.toString()); };
    return {
        folder,
        makeField(
            "liveReload", Flag, group, false, Tr::tr("Live reload"),
            Tr::tr("Pages reload in the browser when a file changes; style sheets are replaced "
                   "without reloading. Such a server runs one thread.")),
        makeField("listing", Flag, group, true, Tr::tr("List folders"),
                  Tr::tr("A folder without an index file is shown as a list of its files.")),
        makeField("spa", Flag, group, false, Tr::tr("Single-page application"),
                  Tr::tr("Paths that do not exist are answered with the folder's index file when a "
                         "browser navigates to them.")),
        makeField("cleanUrls", Flag, group, false, Tr::tr("URLs without .html"),
                  Tr::tr("/about answers with about.html; /about.html goes on working.")),
        advanced(index),
        advanced(notFound),
    };
}

QList<Core::Field> headerFields()
{
    using enum Core::FieldType;
    const QString group = Tr::tr("Headers");
    Core::Field cache
        = makeField("cache", Choice, group, u"no-cache"_s, Tr::tr("Caching"),
                    Tr::tr("What browsers may keep (Cache-Control). With “Check each time” an edit "
                           "shows at once."));
    cache.choices = {{u"no-cache"_s, Tr::tr("Check each time (no-cache)")},
                     {u"no-store"_s, Tr::tr("Keep nothing (no-store)")},
                     {u"max-age"_s, Tr::tr("Keep for a time (max-age)")}};
    Core::Field maxAge = makeField("maxAge", Integer, group, 3600, Tr::tr("Keep for"),
                                   Tr::tr("How long browsers keep files without asking again."));
    maxAge.maximum = 31'536'000;
    maxAge.unit = u"s"_s;
    Core::Field headers = makeField("headers", Lines, group, QStringList(), Tr::tr("More headers"),
                                    Tr::tr("Added to every answer, one “Name: value” a line; "
                                           "replaces a header of the same name."));
    headers.placeholder = u"X-Frame-Options: DENY"_s;
    headers.check = checkHeaders;
    return {
        makeField("cors", Flag, group, false, Tr::tr("Allow other sites (CORS)"),
                  Tr::tr("Scripts of every web site may read the files.")),
        makeField("isolation", Flag, group, false, Tr::tr("Cross-origin isolation"),
                  Tr::tr("Sends COOP and COEP, which SharedArrayBuffer and precise timers need.")),
        cache,
        advanced(maxAge),
        advanced(headers),
    };
}

QList<Core::Field> deliveryFields()
{
    using enum Core::FieldType;
    const QString group = Tr::tr("Delivery");
    return {
        advanced(
            makeField("compression", Flag, group, true, Tr::tr("Compress"),
                      Tr::tr("Texts are sent compressed (br, zstd, gzip) to browsers that take "
                             "it."))),
        advanced(
            makeField("precompressed", Flag, group, true, Tr::tr("Use compressed siblings"),
                      Tr::tr("app.js.br, app.js.zst or app.js.gz is sent for app.js unless it is "
                             "older."))),
        advanced(makeField("dotfiles", Flag, group, false, Tr::tr("Serve hidden files"),
                           Tr::tr("Files and folders whose names begin with a dot, such as .env or "
                                  ".git, are served and listed."))),
        advanced(makeField("symlinks", Flag, group, false, Tr::tr("Follow links out of the folder"),
                           Tr::tr("Symbolic links that lead out of the folder are followed."))),
    };
}

QList<Core::Field> uploadFields()
{
    using enum Core::FieldType;
    const QString group = Tr::tr("Upload");
    Core::Field limit = makeField("uploadLimit", Integer, group, 1024, Tr::tr("Largest file"),
                                  Tr::tr("Larger uploads are refused; 0 means no limit."));
    limit.maximum = 1024 * 1024;
    limit.unit = u"MiB"_s;
    return {
        makeField("upload", Flag, group, false, Tr::tr("Take uploads"),
                  Tr::tr("Files can be put into the folder by PUT and by a form below each list.")),
        advanced(makeField("uploadOverwrite", Flag, group, false, Tr::tr("Replace existing files"),
                           Tr::tr("An upload replaces a file of the same name instead of being "
                                  "refused."))),
        advanced(limit),
    };
}

} // namespace

QList<Core::Field> staticFields()
{
    return pageFields() + headerFields() + deliveryFields() + uploadFields();
}

} // namespace Kinds::Static
