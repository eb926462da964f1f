// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kind/serverkind.h"
#include "kinds/static/statichandler.h"
#include "kinds/static/tr.h"

#include <QDir>
#include <QFileInfo>

namespace Kinds {

using namespace Qt::StringLiterals;

namespace {

using Static::Tr;

QString name()
{
    return Tr::tr("Static files");
}

QString description()
{
    return Tr::tr("Serves the files of a folder, with live reload, listings and ranges.");
}

QString suggestName(const Core::FieldValues &values)
{
    const QString folder = values.value(u"folder"_s).toString();
    const QString last
        = folder.isEmpty() ? QString() : QDir(Static::absoluteFolder(folder)).dirName();
    return last.isEmpty() ? Tr::tr("site") : last;
}

Core::Result<std::unique_ptr<Core::Handler>> createHandler(const Core::FieldValues &values)
{
    Static::StaticSettings settings = Static::staticSettings(values);
    Core::Result<Core::RootFolder> root
        = Core::RootFolder::open(settings.folder, settings.symlinks);
    if (!root)
        return Core::failure(root.error());
    return std::unique_ptr<Core::Handler>(
        std::make_unique<Static::StaticHandler>(std::move(settings), std::move(*root)));
}

Core::Proposal proposal(const QString &folder, const QString &reason, int rank)
{
    Core::Proposal made;
    made.kind = u"static"_s;
    made.title = Tr::tr("Files of “%1”").arg(QDir(folder).dirName());
    made.reason = reason;
    made.values.insert(u"folder"_s, folder);
    made.rank = rank;
    return made;
}

// Pages of the folder itself, else those that a build has put below it, else whatever is there.
Core::Proposals propose(const QString &folder)
{
    constexpr int pages = 65; // after programs that the folder is made for
    constexpr int built = 30;
    const auto hasPages = [&folder](const QString &below) {
        return QFileInfo(folder + below + u"/index.html"_s).isFile();
    };
    if (!QFileInfo(folder).isDir())
        return {};
    if (hasPages(QString()))
        return {proposal(folder, Tr::tr("There is an index.html in it."), pages)};
    Core::Proposals found;
    for (const QString &below : {u"/dist"_s, u"/build"_s, u"/out"_s, u"/_site"_s, u"/public"_s}) {
        if (hasPages(below))
            found << proposal(folder + below,
                              Tr::tr("There is an index.html in “%1”.").arg(below.mid(1)), built);
    }
    found << proposal(folder, Tr::tr("Any folder can be served."), Core::Proposal::anyFolder);
    return found;
}

// Pages name the state of the folder that the event stream tells: both must come from one watcher.
Core::ServerKind::Threads threads(const Core::FieldValues &values)
{
    return Static::staticSettings(values).liveReload ? Core::ServerKind::Threads::One
                                                     : Core::ServerKind::Threads::Many;
}

} // namespace

Core::ServerKind staticKind()
{
    return {.id = u"static"_s,
            .name = name,
            .description = description,
            .fields = Static::staticFields,
            .suggestName = suggestName,
            .createHandler = createHandler,
            .threads = threads,
            .propose = propose};
}

} // namespace Kinds
