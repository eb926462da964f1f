// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/trafficfilter.h"

#include "core/traffic/filterterms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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
        const bool isText = word.key.isEmpty() || word.key == "body"_L1;
        if (isText && !word.isNegated && !word.value.isEmpty())
            filter.m_highlights += word.value;
    }
    return filter;
}

bool TrafficFilter::matches(const ExchangeRecord &record, const RowContext &context) const
{
    return std::ranges::all_of(m_terms,
                               [&](const FilterTerm &term) { return term.holds(record, context); });
}

// A quote has a meaning of its own; * stands for it too.
QString TrafficFilter::term(const QString &name, const QString &value)
{
    const QString plain = QString(value).replace(u'"', u'*');
    const bool hasSpace = std::ranges::any_of(plain, [](QChar c) { return c.isSpace(); });
    return name + u':' + (hasSpace ? QString(u'"' + plain + u'"') : plain);
}

} // namespace Core
