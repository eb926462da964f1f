// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/history/exportsource.h"

#include "core/formats/redaction/redactionsettings.h"

namespace Cli {

using Core::HarEntry;

ExportSource::ExportSource(HistoryView &view, bool withSecrets)
    : m_view(view)
    , m_rules(Core::userRedactionRules())
    , m_withSecrets(withSecrets)
{
}

Core::Result<> ExportSource::find(const Core::TrafficFilter &filter)
{
    auto rows = m_view.find(filter);
    if (!rows)
        return Core::failure(rows.error());
    m_rows = std::move(*rows);
    return {};
}

std::optional<HarEntry> ExportSource::entry(qint64 row)
{
    auto found = m_view.row(row, true);
    if (!found)
        return std::nullopt;
    if (m_withSecrets)
        return HarEntry {std::move(found->record), {}};
    Core::RedactedExchange redacted = redact(found->record, m_rules);
    return HarEntry {std::move(redacted.record), std::move(redacted.masked)};
}

Core::Result<> ExportSource::each(const std::function<Core::Result<>(const HarEntry &entry)> &take)
{
    for (const qint64 row : m_rows) {
        const auto next = entry(row);
        if (!next)
            continue;
        ++m_count;
        if (auto done = take(*next); !done)
            return done;
    }
    return {};
}

} // namespace Cli
