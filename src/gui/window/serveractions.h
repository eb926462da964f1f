// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Core {
class Server;
class ServerList;
} // namespace Core

namespace Gui {

class Actions;
class ServerCommands;
class ServerView;

// Ties the actions that concern servers to what is selected in the list: what they do, and when
// they can; main thread.
class ServerActions final : public QObject
{
    Q_OBJECT

public:
    ServerActions(Actions &actions, Core::ServerList &servers, ServerView &view,
                  ServerCommands &commands);
    Q_DISABLE_COPY_MOVE(ServerActions)

    void update();
    // Nothing can be done any more.
    void end();

private:
    void connectActions();
    void activate();

    Actions &m_actions;
    Core::ServerList &m_servers;
    ServerView &m_view;
    ServerCommands &m_commands;
    bool m_ended = false;
};

} // namespace Gui
