// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/proposal.h"

#include <QObject>

namespace Core {
class Server;
class Workspace;
} // namespace Core

namespace Gui {

// Decides what becomes of folders that are opened: one that a server was made for is that server's;
// for another it is looked beside the main thread what it may be made for, and where there is
// nothing to choose it is served. A file that some kind answers by may be opened, too; of any other
// it is the folder. One after the other. Main thread.
class FolderOpener final : public QObject
{
    Q_OBJECT

public:
    FolderOpener(Core::Workspace &workspace, QObject *parent);
    Q_DISABLE_COPY_MOVE(FolderOpener)

    void open(const QStringList &folders);
    void goOn(); // the choice that was wanted is over

signals:
    void serveWanted(const QString &folder);
    void known(Core::Server *server);
    // goOn() is to follow.
    void choiceWanted(const QString &folder, const Core::Proposals &proposals);

private:
    void openNext();
    Core::Server *knownServer(const QString &path) const; // null: none

    Core::Workspace &m_workspace;
    QStringList m_waiting;
    bool m_isBusy = false;
};

} // namespace Gui
