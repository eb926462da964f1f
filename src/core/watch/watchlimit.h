// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Core {

// What keeps a FolderWatcher from watching all folders.
enum class WatchLimit : quint8 {
    Own, // it watches no more
    Folders, // the system's, for all programs of a user
    Watchers, // the system's: there are too many of them, or of open files
};

// In a sentence with the way out; watched: so many folders are.
QString watchLimitText(WatchLimit limit, qsizetype watched);

} // namespace Core
