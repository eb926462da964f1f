// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kind/serverkind.h"
#include "core/process/commandwords.h"
#include "core/proxy/upstream/upstreamtls.h"
#include "kinds/command/commandfields.h"
#include "kinds/command/commandhandler.h"
#include "kinds/command/commandplan.h"
#include "kinds/command/commandproposals.h"
#include "kinds/command/commandsettings.h"
#include "kinds/command/tr.h"

#include <QDir>
#include <QFileInfo>

namespace Kinds {

using namespace Qt::StringLiterals;

namespace {

using Command::Tr;

QString name()
{
    return Tr::tr("Command");
}

QString description()
{
    return Tr::tr("Runs a program that serves, such as uvicorn, vite or php, and shows its "
                  "traffic.");
}

// A project is known by its folder, anything else by its program.
QString suggestName(const Core::FieldValues &values)
{
    const QString folder = QDir(values.value(u"folder"_s).toString()).dirName();
    if (!values.value(u"folder"_s).toString().isEmpty() && !folder.isEmpty() && folder != u"."_s)
        return folder;
    const auto words = Core::CommandWords::split(values.value(u"command"_s).toString());
    const QString program = words ? QFileInfo(words->value(0)).fileName() : QString();
    return program.isEmpty() ? Tr::tr("command") : program;
}

Core::Result<std::unique_ptr<Core::Handler>> createHandler(const Core::FieldValues &values)
{
    std::shared_ptr<Core::TlsClientContext> tls;
    if (Command::CommandSettings(values).isOn(u"programTls"_s)) {
        auto made = Core::makeProgramTls();
        if (!made)
            return Core::failure(made.error());
        tls = std::move(*made);
    }
    return std::unique_ptr<Core::Handler>(
        std::make_unique<Command::CommandHandler>(values, std::move(tls)));
}

// There is one program behind it, whose address all requests must know.
Core::ServerKind::Threads threads(const Core::FieldValues &)
{
    return Core::ServerKind::Threads::One;
}

// A front-end on another port of this machine talks to programs under development.
Core::OriginPolicy originPolicy(const Core::FieldValues &)
{
    return Core::OriginPolicy::ThisMachine;
}

} // namespace

Core::ServerKind commandKind()
{
    return {.id = u"command"_s,
            .name = name,
            .description = description,
            .fields = Command::commandFields,
            .suggestName = suggestName,
            .createHandler = createHandler,
            .threads = threads,
            .originPolicy = originPolicy,
            .holdsMessages = true,
            .propose = Command::commandProposals,
            .readyMade = Command::commandPresets,
            .hint = Command::commandHint,
            .program = Command::commandPlan,
            .showsTraffic = Command::CommandHandler::showsTraffic};
}

} // namespace Kinds
