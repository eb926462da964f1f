// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/tray/trayicon.h"

#include "core/visibletext.h"
#include "core/workspace/workspace.h"
#include "gui/icons.h"
#include "gui/servers/servercommands.h"
#include "gui/servers/servertexts.h"
#include "gui/settings/preferences.h"
#include "gui/statelook.h"
#include "gui/tray/traybadge.h"
#include "gui/widgets/menutext.h"

#include <QDir>
#include <QMenu>
#include <QTimer>

#include <chrono>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Gui {

TrayIcon::TrayIcon(Core::Workspace &workspace, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_commands(new ServerCommands(workspace.servers(), this))
    , m_menu(std::make_unique<QMenu>())
    , m_change(new QTimer(this))
{
    m_change->setSingleShot(true);
    m_change->setInterval(100ms);
    connect(m_change, &QTimer::timeout, this, &TrayIcon::change);
    using Core::ServerList;
    const ServerList *servers = &workspace.servers();
    for (int row = 0; row < servers->size(); ++row)
        watch(servers->at(row));
    connect(servers, &ServerList::inserted, this, [this, servers](int row) {
        watch(servers->at(row));
        changeSoon();
    });
    connect(servers, &ServerList::removed, this, &TrayIcon::changeSoon);
    connect(servers, &ServerList::moved, this, &TrayIcon::changeSoon);
    connect(servers, &ServerList::serverStateChanged, this, &TrayIcon::changeSoon);
    connect(servers, &ServerList::changed, this, &TrayIcon::changeSoon);
    connect(&preferences, &Preferences::recentFoldersChanged, this, &TrayIcon::changeSoon);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    emit windowWanted();
            });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::windowWanted);
    connect(m_menu.get(), &QMenu::aboutToHide, this, &TrayIcon::changeSoon);
    m_icon.setContextMenu(m_menu.get());
    change();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::show()
{
    m_icon.show();
}

void TrayIcon::hide()
{
    m_icon.hide();
}

void TrayIcon::tell(const QString &title, const QString &text)
{
    m_icon.showMessage(title, text, applicationIcon());
}

void TrayIcon::setQuickStarts(const QList<QAction *> &actions)
{
    m_quickStarts = actions;
    changeSoon();
}

QString TrayIcon::toolTip() const
{
    return m_icon.toolTip();
}

void TrayIcon::retranslate()
{
    change();
}

// Figures change all the time; only whether it takes connections is shown here.
void TrayIcon::watch(const Core::Server &server)
{
    connect(&server, &Core::Server::healthChanged, this, &TrayIcon::changeSoon);
    connect(&server, &Core::Server::statusChanged, this, [this, &server] {
        if (ServerTexts::isFull(server) != m_full.contains(server.id()))
            changeSoon();
    });
}

void TrayIcon::changeSoon()
{
    if (!m_change->isActive())
        m_change->start();
}

void TrayIcon::change()
{
    const Core::ServerList &servers = m_workspace.servers();
    int running = 0;
    int failed = 0;
    int exposed = 0;
    int unhealthy = 0;
    m_full.clear();
    for (int row = 0; row < servers.size(); ++row) {
        running += servers.at(row).state() == Core::ServerState::Value::Running ? 1 : 0;
        exposed += ServerTexts::isReachable(servers.at(row)) ? 1 : 0;
        unhealthy += servers.at(row).unhealthyWhy().isEmpty() ? 0 : 1;
        if (ServerTexts::isFull(servers.at(row)))
            m_full.insert(servers.at(row).id());
        failed += servers.at(row).state() == Core::ServerState::Value::Failed ? 1 : 0;
    }
    const bool warns = exposed > 0 || unhealthy > 0 || !m_full.isEmpty();
    m_icon.setIcon(trayBadge({running, failed > 0, warns}));
    QStringList lines {running > 0 ? tr("Portside: %n server(s) running", nullptr, running)
                                   : tr("Portside: no server is running")};
    if (failed > 0)
        lines.append(tr("%n server(s) failed", nullptr, failed));
    if (unhealthy > 0)
        lines.append(tr("%n server(s) unhealthy", nullptr, unhealthy));
    if (exposed > 0)
        lines.append(ServerTexts::reachableFromNetwork(exposed));
    if (!m_full.isEmpty())
        lines.append(tr("%n server(s) take no new connections", nullptr, int(m_full.size())));
    m_icon.setToolTip(lines.join(u'\n'));
    // What is open stays as it is until it is closed.
    if (!m_menu->isVisible())
        fillMenu();
}

void TrayIcon::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    connect(m_menu->addAction(icon(IconId::List), tr("Show &Window")), &QAction::triggered, this,
            &TrayIcon::windowWanted);
    m_menu->addSeparator();
    connect(m_menu->addAction(icon(IconId::Serve), tr("Serve &Folder…")), &QAction::triggered, this,
            &TrayIcon::serveFolderWanted);
    QMenu *recent = m_menu->addMenu(icon(IconId::Recent), tr("&Recent Folders"));
    const QStringList folders = m_preferences.recentFolders();
    for (const QString &folder : folders) {
        connect(recent->addAction(menuText(Core::visibleText(QDir::toNativeSeparators(folder)))),
                &QAction::triggered, this, [this, folder] { emit folderChosen(folder); });
    }
    recent->setEnabled(!folders.isEmpty());
    m_menu->addActions(m_quickStarts);
    m_menu->addSeparator();
    Core::ServerList &servers = m_workspace.servers();
    for (int row = 0; row < servers.size(); ++row)
        addServer(servers.at(row));
    QAction *stopAll = m_menu->addAction(icon(IconId::Stop), tr("Stop A&ll"));
    stopAll->setEnabled(servers.running() > 0);
    connect(stopAll, &QAction::triggered, &servers, &Core::ServerList::stopAll);
    m_menu->addSeparator();
    connect(m_menu->addAction(icon(IconId::Quit), tr("&Quit")), &QAction::triggered, this,
            &TrayIcon::quitWanted);
}

void TrayIcon::addServer(Core::Server &server)
{
    const StateLook look = StateLook::of(server);
    const QString state = ServerTexts::isReachable(server)
        ? tr("%1, %2", "state, warning").arg(look.text, ServerTexts::reachableFromNetwork())
        : look.text;
    QMenu *menu = m_menu->addMenu(
        icon(look.icon, look.colour),
        menuText(tr("%1 (%2)", "server, state").arg(Core::visibleText(server.name()), state)));
    // The server may be gone by the time an entry is chosen.
    const auto add = [this, menu, id = server.id()](IconId iconId, const QString &text,
                                                    bool enabled, auto command) {
        QAction *action = menu->addAction(icon(iconId), text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, [this, id, command] {
            if (Core::Server *found = m_workspace.servers().find(id))
                std::invoke(command, m_commands, ServerCommands::Servers {found});
        });
    };
    const bool hasUrl = ServerTexts::hasUrl(server);
    add(IconId::Start, tr("&Start"), ServerCommands::canStart(server), &ServerCommands::start);
    add(IconId::Stop, tr("S&top"), ServerCommands::canStop(server), &ServerCommands::stop);
    add(IconId::Open, tr("&Open in Browser"), hasUrl, &ServerCommands::open);
    add(IconId::Copy, tr("&Copy URL"), hasUrl, &ServerCommands::copyUrl);
}

} // namespace Gui
