// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/rows/maskedrows.h"

namespace Gui {

namespace {

// Longer ones take longer to be looked through than a table has; none of their text is in it.
constexpr qsizetype longestContents = 8 * 1024;

} // namespace

const Core::ExchangeRecord &MaskedRows::of(int row, const Core::ExchangeRecord &record,
                                           const Core::RedactionRules &rules) const
{
    if (const Core::ExchangeRecord *known = m_rows.object(row))
        return *known;
    auto *made = new Core::ExchangeRecord(masked(record, rules));
    m_rows.insert(row, made);
    return *made;
}

Core::ExchangeRecord MaskedRows::masked(const Core::ExchangeRecord &record,
                                        const Core::RedactionRules &rules)
{
    Core::ExchangeRecord shown = record;
    // A value that is secret in a body may stand in the target too.
    if (record.requestContent.size() + record.responseContent.size() > longestContents)
        shown.dropContents();
    shown = Core::redact(shown, rules).record;
    shown.requestBodyBytes = record.requestBodyBytes;
    shown.responseBodyBytes = record.responseBodyBytes;
    return shown;
}

} // namespace Gui
