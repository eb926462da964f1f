// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/kindcommand.h"

#include "core/visibletext.h"

#include <CLI/CLI.hpp>

namespace Cli {

using namespace Qt::StringLiterals;

SayText mistake(const QString &what, const QString &command)
{
    const QString help
        = command.isEmpty() ? u"portside --help"_s : u"portside %1 --help"_s.arg(command);
    return {(u"portside: %1\nMore: %2\n"_s.arg(Core::visibleText(what, u"\n"), help)).toUtf8(),
            WrongUsage};
}

KindCommand::KindCommand(CLI::App &app, const Core::ServerKind &kind, const char *name,
                         const char *description)
    : m_app(app.add_subcommand(name, description))
    , m_kind(kind)
    , m_fields(kind)
{
    m_common.addTo(*m_app);
}

std::unique_ptr<KindCommand> KindCommand::withFolder(CLI::App &app, const Core::ServerKind &kind,
                                                     const char *name, const char *description)
{
    std::unique_ptr<KindCommand> command(new KindCommand(app, kind, name, description));
    command->m_fields.addPositionalTo(*command->m_app, ".");
    command->m_fields.addTo(*command->m_app);
    return command;
}

std::unique_ptr<KindCommand> KindCommand::withValue(CLI::App &app, const Core::ServerKind &kind,
                                                    const char *name, const char *description,
                                                    const QString &key, const char *valueName)
{
    std::unique_ptr<KindCommand> command(new KindCommand(app, kind, name, description));
    command->m_fields.addRequiredTo(*command->m_app, key, valueName);
    command->m_fields.addTo(*command->m_app);
    return command;
}

bool KindCommand::isParsed() const
{
    return m_app->parsed();
}

Command KindCommand::command() const
{
    const QString name = QString::fromStdString(m_app->get_name());
    auto values = m_fields.values();
    if (!values)
        return mistake(values.error(), name);
    ServeOptions options = m_common.options(Core::ServerConfig::make(m_kind, *values));
    if (auto set = m_fields.applyLimits(options.config.limits); !set)
        return mistake(set.error(), name);
    if (auto valid = options.config.validate(m_kind); !valid)
        return mistake(valid.error(), name);
    return ServeCommand {std::move(options)};
}

} // namespace Cli
