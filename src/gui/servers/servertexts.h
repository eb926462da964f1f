// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace Core {
class Server;
}

namespace Gui {

class Masking;

// What the window and the tray say of a server, as plain text in the language of now; main thread.
struct ServerTexts
{
    Q_DECLARE_TR_FUNCTIONS(Gui::ServerTexts)

public:
    static QString name(const Core::Server &server); // quoted
    // The URL, or where it will listen.
    static QString address(const Core::Server &server);
    static bool isHttps(const Core::Server &server); // as it runs, or would
    static QString uptime(const Core::Server &server); // empty unless Running
    static QString toolTip(const Core::Server &server);
    // The same escaped, for QToolTip, which would take any text for rich text that looks like it.
    static QString richToolTip(const Core::Server &server, const Masking *masking = nullptr);
    static QString reachableFromNetwork();
    static QString reachableFromNetwork(int servers);
    // What a stop waits for, with the oldest requests and the time that is left.
    static QString waiting(const Core::Server &server);
    static QString failure(const Core::Server &server);
    static bool hasUrl(const Core::Server &server);
    static bool isReachable(const Core::Server &server); // from the network, now
    static bool isFull(const Core::Server &server); // takes no new connections
};

} // namespace Gui
