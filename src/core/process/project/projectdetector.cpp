// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/project/projectdetector.h"

#include "core/process/environment/commandresolver.h"
#include "core/process/project/detectors.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace Core {

ProjectProposals detectProject(const QString &folder, const PresetCatalogue &presets,
                               const QProcessEnvironment &environment)
{
    const ProjectFiles files(QFileInfo(folder).absoluteFilePath());
    ProjectProposals all = pythonProposals(files) + nodeProposals(files, presets)
        + webProposals(files) + siteProposals(files) + compiledProposals(files);
    std::ranges::stable_sort(all, std::greater(), &ProjectProposal::rank);

    ProjectProposals proposals;
    QSet<QStringList> known;
    for (ProjectProposal &each : all) {
        if (known.contains(each.command))
            continue;
        known.insert(each.command);
        if (each.obstacle.isEmpty()) {
            const auto found = ResolvedCommand::of(each.command, files.folder(), environment);
            if (!found)
                each.obstacle = found.error();
        }
        proposals << each;
    }
    return proposals;
}

} // namespace Core
