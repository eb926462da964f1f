// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace Core {
class Server;
class Workspace;
} // namespace Core

namespace Gui {

class Actions;
class DetailPane;
class Dialogs;
class EmptyState;
class ExposureButton;
class NoteBar;
class Preferences;
class QuickStarts;
class ServerActions;
class ServerCommands;
class ServerNotes;
class ServerView;
class StoppingView;
class Toast;
class WindowMenus;

// The window: the list of servers, the details of the current one below it, and what needs to be
// told above; puts the parts together, and decides nothing about closing. Main thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Core::Workspace &workspace, Preferences &preferences);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    NoteBar &notes() const { return *m_notes; }
    // Shows the window in front of the others.
    void bringUp();
    void selectServer(const Core::Server &server);
    void serveFolder(const QString &folder);
    // Serves it, or lets the user choose what else it is made for.
    void openFolder(const QString &folder);
    Dialogs &dialogs() const { return *m_dialogs; }
    QuickStarts &quickStarts() const { return *m_quickStarts; }
    // For the time the program needs to quit.
    void showStopping();
    void saveLayout() const;

signals:
    void quitWanted();
    void closeWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makePages();
    void connectActions();
    void connectServers();
    void restoreLayout();
    void showPage();
    void showDetails();
    void followList();
    void updateTitle();

    Core::Workspace &m_workspace;
    Preferences &m_preferences;
    NoteBar *m_notes;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    ServerView *m_view;
    DetailPane *m_details = nullptr; // made when a server is shown for the first time
    StoppingView *m_stopping;
    ExposureButton *m_exposed;
    Toast *m_toast;
    ServerCommands *m_commands;
    ServerNotes *m_serverNotes;
    Dialogs *m_dialogs;
    Actions *m_actions;
    QuickStarts *m_quickStarts;
    WindowMenus *m_menus;
    ServerActions *m_serverActions = nullptr;
};

} // namespace Gui
