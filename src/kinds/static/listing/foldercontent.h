// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/rootfolder.h"

#include <QList>

#include <optional>

namespace Kinds::Static {

struct FolderEntry
{
    QByteArray name;
    bool isFolder = false;
    qint64 size = 0;
    qint64 modified = 0; // seconds since 1970

    bool operator==(const FolderEntry &) const = default;
};

// What a folder shows: what would be served, and how much of it there is.
struct FolderContent
{
    QList<FolderEntry> entries; // at most maximumEntries
    int folders = 0;
    int files = 0;
    qint64 bytes = 0;

    static constexpr qsizetype maximumEntries = 20'000;
};

// Reads a folder below the root. none: it may not be read. Any thread; takes its time.
std::optional<FolderContent> readFolder(Core::RootFolder root, const Core::FileHandle &folder,
                                        const QByteArray &relative, bool dotfiles);

enum class SortKey { Name, Size, Time };

struct SortOrder
{
    SortKey key = SortKey::Name;
    bool descending = false;

    bool operator==(const SortOrder &) const = default;
};

// From a query such as "sort=size&order=desc".
SortOrder parseSortOrder(const QByteArray &query);
// Folders first; names in the order of people: without case, numbers by value.
void sortEntries(QList<FolderEntry> &entries, SortOrder order);

} // namespace Kinds::Static
