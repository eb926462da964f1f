// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/openfile.h"
#include "kinds/static/files/requestpath.h"

#include <variant>

namespace Core {
struct Request;
}

namespace Core {
class RootFolder;
}

namespace Kinds::Static {

struct StaticSettings;

struct FoundFile
{
    QByteArray path; // relative to the root
    Core::FileHandle file;
};

struct FoundFolder
{
    Core::FileHandle folder;
};

// The path lacks its closing slash.
struct SlashMissing
{
};

struct NotServed
{
    int status;
};

using Target = std::variant<FoundFile, FoundFolder, SlashMissing, NotServed>;

// Finds what a path stands for: a file, a folder's index, a page without its .html, the start page
// of a single-page application. Lives in the server's thread.
class TargetFinder
{
public:
    TargetFinder(const StaticSettings &settings, Core::RootFolder &root);

    Target find(const RequestPath &path, const Core::Request &request);
    // A regular file; none if there is none that may be read.
    Core::FileHandle findFile(const QByteArray &relative);

private:
    Target findExisting(const RequestPath &path);
    Target findInFolder(const RequestPath &path, const Core::FileHandle &folder);
    bool mayFallBack(const RequestPath &path, const Core::Request &request) const;

    const StaticSettings &m_settings;
    Core::RootFolder &m_root;
};

} // namespace Kinds::Static
