// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandline.h"
#include "cli/commonoptions.h"
#include "cli/fieldoptions.h"

namespace Cli {

// A command that runs one server of a kind. Lives as long as the program that it was added to.
class KindCommand
{
public:
    // texts: of the command line's help. The first path among the fields needs no option name, and
    // is this folder if it is not given.
    static std::unique_ptr<KindCommand> withFolder(CLI::App &app, const Core::ServerKind &kind,
                                                   const char *name, const char *description);
    // The field of this key needs no option name, and must be given.
    static std::unique_ptr<KindCommand> withValue(CLI::App &app, const Core::ServerKind &kind,
                                                  const char *name, const char *description,
                                                  const QString &key, const char *valueName);

    // words: a command with its arguments, for the field “command”; none: an option gives it.
    static std::unique_ptr<KindCommand> withWords(CLI::App &app, const Core::ServerKind &kind,
                                                  const char *name, const char *description,
                                                  const QStringList &words);

    CLI::App &app() { return *m_app; }
    bool isParsed() const;
    Command command() const; // checked as far as it can be without starting

private:
    KindCommand(CLI::App &app, const Core::ServerKind &kind, const char *name,
                const char *description);

    Core::FieldValues ownValues(bool byShell) const;

    CLI::App *m_app;
    const Core::ServerKind &m_kind;
    CommonOptions m_common;
    FieldOptions m_fields;
    bool m_runsProgram = false;
    QStringList m_words;
};

// A mistake in what was typed, and where to read more. command: empty: the program's own.
SayText mistake(const QString &what, const QString &command = {});

} // namespace Cli
