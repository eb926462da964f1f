// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/trafficfilter.h"

#include "core/traffic/filterterms.h"

#include <algorithm>

namespace Core {

Result<TrafficFilter, FilterError> TrafficFilter::parse(const QString &text)
{
    const Result<QList<FilterWord>, FilterError> words = splitFilter(text);
    if (!words)
        return Unexpected {words.error()};
    TrafficFilter filter;
    filter.m_text = text;
    for (const FilterWord &word : *words) {
        Result<FilterTerm, FilterError> term = makeFilterTerm(word);
        if (!term)
            return Unexpected {term.error()};
        filter.m_terms.push_back(std::move(*term));
    }
    return filter;
}

bool TrafficFilter::matches(const ExchangeRecord &record) const
{
    return std::ranges::all_of(m_terms, [&](const Term &term) { return term(record); });
}

} // namespace Core
