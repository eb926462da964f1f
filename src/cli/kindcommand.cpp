// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/kindcommand.h"

#include "core/process/commandwords.h"
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

std::unique_ptr<KindCommand> KindCommand::withWords(CLI::App &app, const Core::ServerKind &kind,
                                                    const char *name, const char *description,
                                                    const QStringList &words)
{
    std::unique_ptr<KindCommand> command(new KindCommand(app, kind, name, description));
    command->m_fields.addTo(*command->m_app);
    command->m_runsProgram = true;
    command->m_app->get_option("--ready-timeout")
        ->description("Give up if it is not ready by then; default 60, or what such programs need");
    command->m_words = words;
    return command;
}

bool KindCommand::isParsed() const
{
    return m_app->parsed();
}

// What is not given by options of fields. byShell: the words are a script, as for ssh.
Core::FieldValues KindCommand::ownValues(bool byShell) const
{
    Core::FieldValues values;
    if (!m_words.isEmpty())
        values.insert(u"command"_s,
                      byShell ? m_words.join(u' ') : Core::CommandWords::join(m_words));
    if (const auto timeout = m_common.readyTimeout(); m_runsProgram && timeout)
        values.insert(u"readyTimeout"_s, qlonglong(timeout->count()));
    return values;
}

Command KindCommand::command() const
{
    const QString name = QString::fromStdString(m_app->get_name());
    auto values = m_fields.values();
    if (!values)
        return mistake(values.error(), name);
    values->insert(ownValues(values->value(u"shell"_s).toBool()));
    Core::ServerConfig config = Core::ServerConfig::make(m_kind, *values);
    config.wantPort(m_kind.usualPort);
    ServeOptions options = m_common.options(std::move(config));
    if (auto set = m_fields.applyLimits(options.config.limits); !set)
        return mistake(set.error(), name);
    if (auto valid = options.config.validate(m_kind); !valid)
        return mistake(valid.error(), name);
    // A program has a deadline of its own, and says what it was waited for.
    if (m_runsProgram)
        options.readyTimeout = std::chrono::hours(2);
    return ServeCommand {std::move(options)};
}

} // namespace Cli
