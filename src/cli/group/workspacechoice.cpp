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

// Paths of the file count from its folder, wherever the command is run; programs run there.
void settlePaths(Core::ServerConfig &config, const QDir &folder, const Core::KindRegistry &kinds)
{
    const auto settle = [&folder](const QString &path) {
        return path.isEmpty() || path.startsWith(u'~') ? path : folder.absoluteFilePath(path);
    };
    const Core::ServerKind *kind = kinds.find(config.kind);
    const QList<Core::Field> fields = kind && kind->fields ? kind->fields() : QList<Core::Field>();
    for (const Core::Field &field : fields) {
        const bool isPath
            = field.type == Core::FieldType::Folder || field.type == Core::FieldType::File;
        if (isPath && config.values.contains(field.key))
            config.values[field.key] = settle(config.values.value(field.key).toString());
        else if (kind->program && field.type == Core::FieldType::Folder)
            config.values.insert(field.key, folder.absolutePath());
    }
    config.tls.certificateFile = settle(config.tls.certificateFile);
    config.tls.keyFile = settle(config.tls.keyFile);
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

Core::Result<WorkspaceChoice> readServers(const QString &file, const QStringList &names,
                                          const Core::KindRegistry &kinds)
{
    if (!QFileInfo::exists(file))
        return Core::failure(u"The workspace file %1 does not exist."_s.arg(file));
    auto workspace = Core::WorkspaceFile::read(file, kinds);
    if (!workspace)
        return Core::failure(workspace.error());
    for (Core::ServerConfig &config : workspace->servers)
        settlePaths(config, QFileInfo(file).absoluteDir(), kinds);
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
    return WorkspaceChoice {std::move(chosen), workspace->metrics};
}

} // namespace Cli
