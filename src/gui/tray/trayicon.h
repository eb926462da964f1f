// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>
#include <QSystemTrayIcon>

#include <memory>

class QAction;
class QMenu;
class QTimer;

namespace Core {
class Server;
class Workspace;
} // namespace Core

namespace Gui {

class Preferences;
class ServerCommands;

// The program in the desktop's tray: how many servers run, whether one failed or is open to the
// network, and a menu with all that is needed without the window. Main thread.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    TrayIcon(Core::Workspace &workspace, Preferences &preferences, QObject *parent = nullptr);
    ~TrayIcon() override;
    Q_DISABLE_COPY_MOVE(TrayIcon)

    void show();
    void hide();
    void setQuickStarts(const QList<QAction *> &actions);
    void tell(const QString &title, const QString &text);
    const QMenu &menu() const { return *m_menu; }
    QString toolTip() const;

    // In the language of now.
    void retranslate();

signals:
    void windowWanted();
    void serveFolderWanted();
    void folderChosen(const QString &folder);
    void quitWanted();

private:
    void watch(const Core::Server &server);
    void changeSoon();
    void change();
    void fillMenu();
    void addServer(Core::Server &server);

    Core::Workspace &m_workspace;
    Preferences &m_preferences;
    ServerCommands *m_commands;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon m_icon;
    QTimer *m_change;
    QList<QAction *> m_quickStarts;
    QSet<QString> m_full; // ids of servers that take no connections, as it is shown
};

} // namespace Gui
