// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/group/workspacechoice.h"

#include "core/workspace/workspacefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

QString namesOf(const QList<Core::ServerConfig> &configs)
{
    QStringList names;
    for (const Core::ServerConfig &config : configs)
        names << u'“' + config.name + u'”';
    return names.isEmpty() ? u"no servers"_s : names.join(u", "_s);
}

// After what it needs. A ring is told when the servers start.
void addWithNeeds(QList<Core::ServerConfig> &chosen, QSet<QString> &ids, const QString &id,
                  const QList<Core::ServerConfig> &all)
{
    const auto found = std::ranges::find(all, id, &Core::ServerConfig::id);
    if (ids.contains(id) || found == all.end())
        return;
    ids.insert(id);
    for (const QString &needed : found->needs)
        addWithNeeds(chosen, ids, needed, all);
    chosen << *found;
}

} // namespace

QString findWorkspaceFile(const QString &folder)
{
    QDir here(folder);
    do {
        const QString file = here.filePath(u"portside.json"_s);
        if (QFileInfo(file).isFile())
            return file;
    } while (here.cdUp());
    return {};
}

Core::Result<QList<Core::ServerConfig>> readServers(const QString &file, const QStringList &names,
                                                    const Core::KindRegistry &kinds)
{
    if (!QFileInfo::exists(file))
        return Core::failure(u"The workspace file %1 does not exist."_s.arg(file));
    auto workspace = Core::WorkspaceFile::read(file, kinds);
    if (!workspace)
        return Core::failure(workspace.error());
    QList<Core::ServerConfig> chosen;
    QSet<QString> ids;
    for (const QString &name : names) {
        const auto found = std::ranges::find(workspace->servers, name, &Core::ServerConfig::name);
        if (found == workspace->servers.end())
            return Core::failure(u"There is no server “%1” in %2, which has %3."_s.arg(
                name, file, namesOf(workspace->servers)));
        addWithNeeds(chosen, ids, found->id, workspace->servers);
    }
    if (names.isEmpty()) {
        for (const Core::ServerConfig &config : workspace->servers)
            addWithNeeds(chosen, ids, config.id, workspace->servers);
    }
    return chosen;
}

} // namespace Cli
