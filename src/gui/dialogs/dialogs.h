// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/proposal.h"
#include "core/server/server.h"

#include <QObject>

class QWidget;

namespace Core {
class Workspace;
} // namespace Core

namespace Gui {

class Actions;
class Preferences;

// Opens the dialogs of the window, none of them modal to the program, each at most once; main
// thread.
class Dialogs final : public QObject
{
    Q_OBJECT

public:
    Dialogs(Core::Workspace &workspace, Preferences &preferences, QWidget *window);
    Q_DISABLE_COPY_MOVE(Dialogs)

    void chooseFolder();
    void newServer();
    // A new server for a folder, of those that it seems to be made for.
    void choose(const QString &folder, const Core::Proposals &proposals);
    void showPreferences();
    void showShortcuts(const Actions &actions);
    void importHar();
    void showAbout();

signals:
    void folderChosen(const QString &folder);
    void serverMade(Core::Server *server);

private:
    Core::Workspace &m_workspace;
    Preferences &m_preferences;
    QWidget *m_window;
};

} // namespace Gui
