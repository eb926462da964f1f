// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/history/commandanswer.h"
#include "cli/history/historyoptions.h"

#include <optional>
#include <variant>

namespace Cli {

using HistoryCommand = std::variant<LogOptions, ExportOptions, ImportOptions, ConvertOptions>;

// The commands on kept traffic and files: log, export, import and convert. Lives as long as the
// program's options.
class HistoryCommands final
{
public:
    void addTo(CLI::App &app);
    // The one that was given, if any.
    std::optional<HistoryCommand> parsed() const;

private:
    CLI::App *m_logCommand = nullptr;
    CLI::App *m_exportCommand = nullptr;
    CLI::App *m_importCommand = nullptr;
    CLI::App *m_convertCommand = nullptr;
    LogOptions m_log;
    ExportOptions m_export;
    ImportOptions m_import;
    ConvertOptions m_convert;
};

CommandAnswer runHistory(const HistoryCommand &command);

} // namespace Cli
