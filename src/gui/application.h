// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace Core {
class Workspace;
}

namespace Gui {

class Language;
class MainWindow;
class Preferences;
class Theme;
class TrayIcon;

// The desktop face of a workspace: window and tray, theme and language, and the rules of closing
// and quitting; main thread.
//
// main() makes one after QApplication, then calls Workspace::open() and open() with its own
// arguments; SingleInstance::received is connected to open() as well. When finished() comes, every
// server has stopped and everything is saved: quit the event loop then.
class Application final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString settingsFile; // empty: the user's own
        std::function<bool()> trayAvailable; // empty: asks the desktop
    };

    explicit Application(Core::Workspace &workspace, QObject *parent = nullptr);
    Application(Core::Workspace &workspace, Options options, QObject *parent = nullptr);
    ~Application() override;
    Q_DISABLE_COPY_MOVE(Application)

    // Shows the window and does what a start was told (without the program's name): folders to
    // serve, read from the working folder; "--show NAME" selects a server; "--minimised" (or
    // "--minimized") leaves the window in the tray. Later calls bring the window up.
    void open(const QStringList &arguments, const QString &workingFolder);
    // Stops all servers gracefully; again: now.
    void quit();

    MainWindow &window() const { return *m_window; }
    TrayIcon &tray() const { return *m_tray; }
    Preferences &preferences() const { return *m_preferences; }

signals:
    void quitting(); // once
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectQuickStarts();
    void connectWorkspace();
    void workspaceOpened();
    void whenWorkspaceIsOpen(std::function<void()> run);
    void startMinimised();
    void windowClosed();
    void tellOfTray();

    Core::Workspace &m_workspace;
    Options m_options;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TrayIcon> m_tray;
    std::vector<std::function<void()>> m_waiting; // for the workspace
    bool m_begun = false;
    bool m_quitting = false;
    bool m_finished = false;
};

} // namespace Gui
