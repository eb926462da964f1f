// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/command/commandenvironment.h"

#include "core/process/environment/commandresolver.h"
#include "core/process/environment/envfile.h"
#include "core/process/environment/secretreference.h"
#include "core/process/placeholders.h"

#include <QDir>

namespace Kinds::Command {

using namespace Qt::StringLiterals;

Core::Result<> setEnvironment(Core::ProcessPlan &plan, const Core::CommandPreset &preset,
                              const QString &file, const QStringList &own)
{
    using Core::PortHandOver;
    const QProcessEnvironment outer = QProcessEnvironment::systemEnvironment();
    const auto found = Core::ResolvedCommand::of(plan.arguments, plan.folder, outer);
    if (!found)
        return Core::failure(found.error());
    plan.arguments = found->words;
    plan.environment = found->environment;
    const bool hasNumber
        = plan.port == PortHandOver::Reserved || plan.port == PortHandOver::Offered;
    for (auto each = preset.environment.cbegin(); each != preset.environment.cend(); ++each) {
        if (hasNumber || !each->contains("{port}"_L1))
            plan.environment << each.key() + u'=' + *each;
    }
    if (!file.isEmpty()) {
        const auto variables = Core::EnvFile::read(QDir(plan.folder).absoluteFilePath(file), outer);
        if (!variables)
            return Core::failure(variables.error());
        for (const Core::EnvVariable &each : *variables)
            plan.environment << Core::Placeholders::asItIs(each.name + u'=' + each.value);
    }
    for (const QString &line : own) {
        auto resolved = Core::SecretReference::resolve(line, plan.folder, outer);
        if (!resolved)
            return Core::failure(resolved.error());
        plan.environment << *resolved;
    }
    return {};
}

} // namespace Kinds::Command
