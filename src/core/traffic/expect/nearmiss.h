// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/trafficfilter.h"

namespace Core {

// A row that a filter does not find, and the first of its terms that the row fails; a plain value.
struct NearMiss
{
    QString request = {}; // "POST /hook 404", control characters made visible
    QString server = {};
    QString term = {}; // as it was written
    QString found = {}; // what the row has there instead, a sentence; empty: there is no one thing
    int held = 0; // terms that hold

    // None: the row is found.
    static std::optional<NearMiss> of(const TrafficFilter &filter, const ExchangeRecord &record,
                                      const RowContext &context);
    // "POST /hook 404: not path:/hooks, the path is /hook"
    QString text() const;
};

} // namespace Core
