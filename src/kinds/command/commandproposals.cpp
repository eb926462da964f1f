// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/command/commandproposals.h"

#include "core/process/commandwords.h"
#include "core/process/presets/presetcatalogue.h"
#include "core/process/project/projectdetector.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Kinds::Command {

using namespace Qt::StringLiterals;

namespace {

// A mistake in the user's own file is told when a server starts; here it must not take all away.
Core::PresetCatalogue catalogue()
{
    auto own = Core::PresetCatalogue::read();
    return own ? std::move(*own) : Core::PresetCatalogue::standard();
}

} // namespace

Core::Proposals commandProposals(const QString &folder)
{
    if (QFileInfo(folder).isFile())
        return {};
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const Core::ProjectProposals found
        = Core::detectProject(path, catalogue(), QProcessEnvironment::systemEnvironment());
    Core::Proposals proposals;
    for (const Core::ProjectProposal &each : found) {
        Core::Proposal proposal;
        proposal.kind = u"command"_s;
        const QString command = Core::CommandWords::join(each.command);
        proposal.title = each.title.isEmpty() ? command : each.title;
        proposal.reason = each.reason;
        proposal.obstacle = each.obstacle;
        proposal.values = {{u"command"_s, command}, {u"folder"_s, path}};
        proposal.rank = each.rank;
        proposals << proposal;
    }
    return proposals;
}

QString commandHint(const Core::FieldValues &values)
{
    const auto words = Core::CommandWords::split(values.value(u"command"_s).toString());
    if (!words || words->isEmpty())
        return {};
    const Core::PresetCatalogue known = catalogue();
    const Core::CommandPreset &preset = known.forCommand(*words);
    return preset.notes.isEmpty() || preset.recognise.isEmpty()
        ? QString()
        : u"%1: %2"_s.arg(preset.name, preset.notes);
}

QList<Core::ReadyMade> commandPresets()
{
    QList<Core::ReadyMade> all;
    const QList<Core::CommandPreset> presets = catalogue().presets();
    for (const Core::CommandPreset &preset : presets) {
        if (!preset.command.isEmpty())
            all << Core::ReadyMade {preset.name,
                                    {{u"command"_s, Core::CommandWords::join(preset.command)}}};
    }
    std::ranges::stable_sort(all, [](const Core::ReadyMade &one, const Core::ReadyMade &other) {
        return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
    });
    return all;
}

} // namespace Kinds::Command
