// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/watch/watchlimit.h"

#include "core/tr.h"

namespace Core {

QString watchLimitText(WatchLimit limit, qsizetype watched)
{
    switch (limit) {
    case WatchLimit::Own:
        return Tr::tr("Changes in some folders are not seen, as no more than %n folder(s) are "
                      "watched. Choose a smaller folder.",
                      nullptr, int(watched));
    case WatchLimit::Folders:
        return Tr::tr("Changes in some folders are not seen, as the system lets no more than %n "
                      "folder(s) be watched here. Raise fs.inotify.max_user_watches, or choose a "
                      "smaller folder.",
                      nullptr, int(watched));
    case WatchLimit::Watchers:
        return Tr::tr("Changes of files are not seen, as too many programs watch files. Raise "
                      "fs.inotify.max_user_instances, or the limit of open files.");
    }
    return {};
}

} // namespace Core
