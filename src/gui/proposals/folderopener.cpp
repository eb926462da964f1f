// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/proposals/folderopener.h"

#include "core/workspace/workspace.h"
#include "gui/widgets/background.h"

#include <algorithm>

namespace Gui {

FolderOpener::FolderOpener(Core::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void FolderOpener::open(const QStringList &folders)
{
    const Core::KindRegistry &kinds = m_workspace.kinds();
    const bool canPropose = std::ranges::any_of(
        kinds.kinds(), [](const Core::ServerKind &kind) { return kind.propose != nullptr; });
    if (folders.size() != 1 || !canPropose) {
        emit serveWanted(folders);
        return;
    }
    const QString folder = folders[0];
    if (Core::Server *server = m_workspace.findByFolder(folder)) {
        emit known(server);
        return;
    }
    inBackground(
        this, [kinds, folder] { return kinds.proposals(folder); },
        [this, folder](const Core::Proposals &proposals) {
            if (proposals.size() > 1)
                emit choiceWanted(folder, proposals);
            else
                emit serveWanted({folder});
        });
}

} // namespace Gui
