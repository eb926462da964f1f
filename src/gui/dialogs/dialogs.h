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
class FolderOpener;
class MockImporter;
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
    // Serves each, or lets the user choose what else it is made for.
    void openFolders(const QStringList &folders);
    void newServer();
    void showPreferences();
    void showShortcuts(const Actions &actions);
    void importHar();
    void importMock();
    void showAbout();

signals:
    void serveWanted(const QString &folder);
    void serverKnown(Core::Server *server); // of a folder that was opened
    void serverMade(Core::Server *server);

private:
    void choose(const QString &folder, const Core::Proposals &proposals);

    Core::Workspace &m_workspace;
    Preferences &m_preferences;
    QWidget *m_window;
    FolderOpener *m_opener;
    MockImporter *m_mocks;
};

} // namespace Gui
