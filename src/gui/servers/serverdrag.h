// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QMimeData;

namespace Core {
class ServerList;
}

namespace Gui {

// Servers that are dragged to another place of their list; main thread.
struct ServerDrag
{
    static constexpr auto mimeType = "application/x-portside-servers";

    // Owned by the caller.
    static QMimeData *dataOf(const Core::ServerList &servers, const QList<int> &rows);
    static bool holdsServers(const QMimeData &data);
    // They stand together, in the order they had, before the row.
    static void drop(Core::ServerList &servers, const QMimeData &data, int before);
};

} // namespace Gui
