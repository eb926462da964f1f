// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/history/historyview.h"
#include "core/formats/har/harentry.h"
#include "core/formats/redaction/redaction.h"

#include <functional>

namespace Cli {

// The rows that are to be exported, one after the other, masked unless that is not wanted.
class ExportSource final
{
public:
    ExportSource(HistoryView &view, bool withSecrets);

    Core::Result<> find(const Core::TrafficFilter &filter);
    // None: there is no such row.
    std::optional<Core::HarEntry> entry(qint64 row);
    // Calls take for each row found, until it fails.
    Core::Result<> each(const std::function<Core::Result<>(const Core::HarEntry &entry)> &take);
    // Of the user's choices: what no mask could be made of.
    QStringList invalidPaths() const { return m_rules.invalidPaths(); }
    int count() const { return m_count; } // that each() came to

private:
    HistoryView &m_view;
    const Core::RedactionRules m_rules;
    const bool m_withSecrets;
    QList<qint64> m_rows;
    int m_count = 0;
};

} // namespace Cli
