// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/files/targetfinder.h"

#include "core/files/rootfolder.h"
#include "kinds/static/http/navigation.h"
#include "kinds/static/staticsettings.h"

namespace Kinds::Static {

namespace {

bool isFolder(const Core::FileHandle &file)
{
    return S_ISDIR(file->state().st_mode);
}

QByteArray joined(const QByteArray &folder, const QByteArray &name)
{
    return folder.isEmpty() ? name : folder + '/' + name;
}

} // namespace

TargetFinder::TargetFinder(const StaticSettings &settings, Core::RootFolder &root)
    : m_settings(settings)
    , m_root(root)
{
}

Target TargetFinder::find(const RequestPath &path, const Core::Request &request)
{
    if (path.isHidden() && !m_settings.dotfiles)
        return NotServed {404};
    Target target = findExisting(path);
    const NotServed *missing = std::get_if<NotServed>(&target);
    const bool unlisted = std::holds_alternative<FoundFolder>(target) && !m_settings.listing;
    if ((unlisted || (missing && missing->status == 404)) && mayFallBack(path, request)) {
        for (const QByteArray &name : m_settings.index) {
            if (Core::FileHandle file = findFile(name))
                return FoundFile {name, std::move(file)};
        }
    }
    return unlisted ? Target(NotServed {403}) : target;
}

Core::FileHandle TargetFinder::findFile(const QByteArray &relative)
{
    const Core::Result<Core::FileHandle, int> found = m_root.find(relative);
    return found && !isFolder(*found) ? *found : Core::FileHandle();
}

Target TargetFinder::findExisting(const RequestPath &path)
{
    const QByteArray relative = path.relative();
    const Core::Result<Core::FileHandle, int> found = m_root.find(relative);
    const bool folder = found && isFolder(*found);
    if (m_settings.cleanUrls && !path.endsWithSlash && (folder || !found)) {
        const QByteArray page = relative + ".html";
        if (Core::FileHandle file = findFile(page))
            return FoundFile {page, std::move(file)};
    }
    if (!found)
        return NotServed {found.error()};
    if (folder)
        return findInFolder(path, *found);
    if (path.endsWithSlash)
        return NotServed {404};
    return FoundFile {relative, *found};
}

Target TargetFinder::findInFolder(const RequestPath &path, const Core::FileHandle &folder)
{
    if (!path.endsWithSlash)
        return SlashMissing {};
    for (const QByteArray &name : m_settings.index) {
        const QByteArray index = joined(path.relative(), name);
        const Core::Result<Core::FileHandle, int> found = m_root.find(index);
        if (found && !isFolder(*found))
            return FoundFile {index, *found};
        if (!found && found.error() != 404)
            return NotServed {found.error()};
    }
    return FoundFolder {folder};
}

// Only where a browser navigates: a missing script or picture stays a 404.
bool TargetFinder::mayFallBack(const RequestPath &path, const Core::Request &request) const
{
    return m_settings.spa && isNavigation(request) && !path.name().contains('.');
}

} // namespace Kinds::Static
