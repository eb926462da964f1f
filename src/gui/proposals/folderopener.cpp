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
    m_waiting += folders;
    if (!m_isBusy)
        goOn();
}

void FolderOpener::goOn()
{
    m_isBusy = false;
    while (!m_isBusy && !m_waiting.isEmpty())
        openNext();
}

void FolderOpener::openNext()
{
    const QString folder = m_waiting.takeFirst();
    const Core::KindRegistry &kinds = m_workspace.kinds();
    const bool canPropose = std::ranges::any_of(
        kinds.kinds(), [](const Core::ServerKind &kind) { return kind.propose != nullptr; });
    if (Core::Server *server = m_workspace.findByFolder(folder)) {
        emit known(server);
        return;
    }
    if (!canPropose) {
        emit serveWanted(folder);
        return;
    }
    m_isBusy = true;
    inBackground(
        this, [kinds, folder] { return kinds.proposals(folder); },
        [this, folder](const Core::Proposals &proposals) {
            if (proposals.size() > 1) {
                emit choiceWanted(folder, proposals);
                return;
            }
            emit serveWanted(folder);
            goOn();
        });
}

} // namespace Gui
