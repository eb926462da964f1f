// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/serveractions.h"

#include "core/server/serverlist.h"
#include "gui/dialogs/broadcastdialog.h"
#include "gui/servers/servercolumn.h"
#include "gui/servers/servercommands.h"
#include "gui/servers/servertexts.h"
#include "gui/servers/serverview.h"
#include "gui/shots/shotsdialog.h"
#include "gui/window/actions.h"

#include <QAction>

#include <algorithm>
#include <functional>

namespace Gui {

using Core::Server;
using State = Core::ServerState::Value;

namespace {

bool canBroadcast(const Server &server)
{
    return server.kind().broadcasts && server.state() == State::Running;
}

} // namespace

ServerActions::ServerActions(Actions &actions, Core::ServerList &servers, ServerView &view,
                             ServerCommands &commands)
    : QObject(&view)
    , m_actions(actions)
    , m_servers(servers)
    , m_view(view)
    , m_commands(commands)
{
    connectActions();
    using Core::ServerList;
    connect(&view, &ServerView::selectionMoved, this, &ServerActions::update);
    connect(&view, &ServerView::orderChanged, this, &ServerActions::update);
    connect(&servers, &ServerList::serverStateChanged, this, &ServerActions::update);
    connect(&servers, &ServerList::inserted, this, &ServerActions::update);
    connect(&servers, &ServerList::removed, this, &ServerActions::update);
    connect(&servers, &ServerList::moved, this, &ServerActions::update);
    update();
}

void ServerActions::connectActions()
{
    const auto each = [this](ActionId id,
                             void (ServerCommands::*command)(const QList<Server *> &)) {
        connect(m_actions[id], &QAction::triggered, this,
                [this, command] { std::invoke(command, m_commands, m_view.selectedServers()); });
    };
    using enum ActionId;
    each(Start, &ServerCommands::start);
    each(Stop, &ServerCommands::stop);
    each(Restart, &ServerCommands::restart);
    each(Toggle, &ServerCommands::toggle);
    each(Open, &ServerCommands::open);
    each(CopyUrl, &ServerCommands::copyUrl);
    each(Duplicate, &ServerCommands::duplicate);
    each(Remove, &ServerCommands::remove);
    const auto with = [this](ActionId id, auto &&run) {
        connect(m_actions[id], &QAction::triggered, this, run);
    };
    with(StartAll, [this] { m_servers.startAll(); });
    with(StopAll, [this] { m_servers.stopAll(); });
    with(Broadcast, [this] {
        if (Server *server = m_view.currentServer(); server && canBroadcast(*server))
            BroadcastDialog::open(*server, m_view.window());
    });
    with(Shots, [this] {
        if (Server *server = m_view.currentServer())
            ShotsDialog::open(*server, m_actions[Presentation]->isChecked(), m_view.window());
    });
    with(Rename, [this] { m_view.renameCurrent(); });
    with(MoveUp, [this] { m_commands.moveBy(m_view.selectedServers(), -1); });
    with(MoveDown, [this] { m_commands.moveBy(m_view.selectedServers(), 1); });
    with(SelectAll, [this] { m_view.selectAll(); });
    with(UserOrder, [this] { m_view.restoreUserOrder(); });

    connect(&m_view, &ServerView::activated, this, [this](const QModelIndex &index) {
        // There, clicks are for the buttons.
        if (index.column() != ServerColumn::Actions)
            activate();
    });
    connect(&m_view, &ServerView::rowButtonClicked, this,
            [this](Server *server, RowActionsDelegate::Button button) {
                switch (button) {
                case RowActionsDelegate::Button::StartStop:
                    m_commands.toggle({server});
                    return;
                case RowActionsDelegate::Button::Restart:
                    m_commands.restart({server});
                    return;
                case RowActionsDelegate::Button::Open:
                    m_commands.open({server});
                    return;
                case RowActionsDelegate::Button::Copy:
                    m_commands.copyUrl({server});
                    return;
                }
            });
}

void ServerActions::activate()
{
    Server *server = m_view.currentServer();
    if (!server)
        return;
    if (ServerTexts::hasUrl(*server))
        m_commands.open({server});
    else
        m_commands.start({server});
}

void ServerActions::end()
{
    m_ended = true;
}

void ServerActions::update()
{
    if (m_ended)
        return;
    const QList<Server *> selected = m_view.selectedServers();
    const auto any = [](const QList<Server *> &servers, auto &&test) {
        return std::ranges::any_of(servers, [&test](Server *server) { return test(*server); });
    };
    const bool some = !selected.isEmpty();
    const bool canStop = any(selected, ServerCommands::canStop);
    const bool hasUrl = any(selected, ServerTexts::hasUrl);
    const bool stopsNow
        = canStop && !any(selected, [](const Server &server) {
              return server.state() == State::Running || server.state() == State::Starting;
          });
    bool someStopped = false;
    for (int row = 0; row < m_servers.size(); ++row)
        someStopped = someStopped || ServerCommands::canStart(m_servers.at(row));

    using enum ActionId;
    const auto enable = [this](ActionId id, bool on) { m_actions[id]->setEnabled(on); };
    enable(Start, any(selected, ServerCommands::canStart));
    enable(Stop, canStop);
    enable(Restart, canStop);
    enable(Toggle, some);
    enable(StartAll, someStopped);
    enable(StopAll, m_servers.running() > 0);
    enable(Open, hasUrl);
    enable(CopyUrl, hasUrl);
    enable(Broadcast, selected.size() == 1 && canBroadcast(*selected.constFirst()));
    enable(Shots, selected.size() == 1 && selected.constFirst()->state() == State::Running);
    enable(Rename, selected.size() == 1);
    enable(Duplicate, some);
    enable(Remove, some);
    enable(MoveUp, some && m_view.isInUserOrder());
    enable(MoveDown, some && m_view.isInUserOrder());
    enable(SelectAll, m_servers.size() > 0);
    enable(UserOrder, !m_view.isInUserOrder());
    m_actions.setStopsNow(stopsNow);
}

} // namespace Gui
