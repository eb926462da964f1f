// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace Core {

// A command as it is started: the program by its path, and what changes in the environment so that
// it and what it starts find the tools of their project.
struct ResolvedCommand
{
    QStringList words; // the first is an absolute path
    QStringList environment; // NAME=value sets, NAME alone removes
    // Whose program it is, for the log, such as ".venv/bin"; empty: it is the machine's.
    QString origin;

    // Looks into the project's own places before PATH: virtual environment, node_modules/.bin,
    // vendor/bin. With a Gemfile.lock its programs are run by Bundler, and npx is left out for a
    // package that is installed. The reason of a failure names where was looked. Reads the disk.
    static Result<ResolvedCommand> of(const QStringList &words, const QString &folder,
                                      const QProcessEnvironment &environment);
};

} // namespace Core
