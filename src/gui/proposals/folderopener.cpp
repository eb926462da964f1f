// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/proposals/folderopener.h"

#include "core/workspace/workspace.h"
#include "gui/widgets/background.h"

#include <QFileInfo>

#include <algorithm>

namespace Gui {

namespace {

struct Found
{
    QString folder;
    Core::Proposals proposals;
};

// What can be done with a file comes before what can be done with its folder.
Found look(const Core::KindRegistry &kinds, const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return {path, kinds.proposals(path)};
    const QString folder = info.absolutePath();
    return {folder, kinds.proposals(path) + kinds.proposals(folder)};
}

} // namespace

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
    const QString path = m_waiting.takeFirst();
    const Core::KindRegistry &kinds = m_workspace.kinds();
    const bool canPropose = std::ranges::any_of(
        kinds.kinds(), [](const Core::ServerKind &kind) { return kind.propose != nullptr; });
    if (Core::Server *server = knownServer(path)) {
        emit known(server);
        return;
    }
    if (!canPropose) {
        emit serveWanted(path);
        return;
    }
    m_isBusy = true;
    inBackground(
        this, [kinds, path] { return look(kinds, path); },
        [this](const Found &found) {
            if (found.proposals.size() > 1) {
                emit choiceWanted(found.folder, found.proposals);
                return;
            }
            emit serveWanted(found.folder);
            goOn();
        });
}

// That answers by the file, or serves the folder.
Core::Server *FolderOpener::knownServer(const QString &path) const
{
    Core::ServerList &servers = m_workspace.servers();
    for (int i = 0; i < servers.size(); ++i) {
        const QString key = servers.at(i).kind().mockFileKey;
        if (!key.isEmpty() && servers.at(i).config().values.value(key).toString() == path)
            return &servers.at(i);
    }
    return m_workspace.findByFolder(path);
}

} // namespace Gui
