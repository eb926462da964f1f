// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kind/serverkind.h"
#include "kinds/static/statichandler.h"
#include "kinds/static/tr.h"

#include <QDir>

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
    Core::Result<Static::RootFolder> root
        = Static::RootFolder::open(settings.folder, settings.symlinks);
    if (!root)
        return Core::failure(root.error());
    return std::unique_ptr<Core::Handler>(
        std::make_unique<Static::StaticHandler>(std::move(settings), std::move(*root)));
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
            .threads = threads};
}

} // namespace Kinds
