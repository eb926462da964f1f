// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace CLI {
class App;
}

namespace Cli {

// What may stand in place of the last of these words, for the shells' scripts: a line for each,
// with a tab and a description behind it where there is one. The line “:files” or “:folders” stands
// for names that the shell knows better.
QByteArray completions(const CLI::App &app, const QStringList &words);

// The script for a shell; none: it is not known.
std::optional<QByteArray> completionScript(const QString &shell);

} // namespace Cli
