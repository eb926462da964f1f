// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QVariant>

namespace Core {
class Server;
}

namespace Gui {

// The columns of the server list: their titles, and what stands in them for a server; main thread.
struct ServerColumn
{
    Q_DECLARE_TR_FUNCTIONS(Gui::ServerColumn)

public:
    enum Id { State, Name, Kind, Url, Rate, Errors, Uptime, Actions, Count };

    static QString title(int column);
    static Qt::Alignment alignment(int column);
    static QString text(const Core::Server &server, int column);
    static QVariant sortKey(const Core::Server &server, int column);
};

} // namespace Gui
