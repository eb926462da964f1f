// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/redaction/redaction.h"

#include <QCache>

namespace Gui {

// The rows of a table as they are shown while secrets are masked, those that were looked at of
// late; main thread.
class MaskedRows
{
public:
    // Good until the next call.
    const Core::ExchangeRecord &of(int row, const Core::ExchangeRecord &record,
                                   const Core::RedactionRules &rules) const;
    void clear() { m_rows.clear(); }

    // What a table shows of a record, without secrets; sizes are those of the record.
    static Core::ExchangeRecord masked(const Core::ExchangeRecord &record,
                                       const Core::RedactionRules &rules);

private:
    static constexpr int most = 500;

    mutable QCache<int, Core::ExchangeRecord> m_rows {most};
};

} // namespace Gui
