// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/resources/resourcequery.h"

#include "kinds/mock/resources/resourcevalues.h"

#include <QString>

#include <algorithm>
#include <array>

namespace Kinds::Mock {

using namespace ResourceValues;

namespace {

constexpr size_t usualLimit = 10; // of a page
// What a request can have compared with each entry.
constexpr int mostFilterValues = 200;
constexpr size_t mostOrders = 20;

std::optional<size_t> numberOf(const QByteArray &text)
{
    bool isNumber = false;
    const qulonglong number = text.toULongLong(&isNumber);
    return isNumber ? std::optional(size_t(number)) : std::nullopt;
}

// What else stands in the entries, which ResourceSet sees to.
bool isRelationKey(const QByteArray &name)
{
    return name == "_embed" || name == "_expand" || name == "_dependent";
}

} // namespace

ResourceQuery::ResourceQuery(const QList<Core::NameValue> &query)
{
    for (const Core::NameValue &pair : query)
        read(pair);
    for (Order &order : m_orders)
        order.isDescending ^= m_turns;
    if (m_page) {
        const size_t limit = m_limit.value_or(usualLimit);
        const size_t before = std::max<size_t>(*m_page, 1) - 1;
        m_limit = limit;
        m_start = limit > 0 && before > SIZE_MAX / limit ? SIZE_MAX : before * limit;
    }
}

void ResourceQuery::require(const std::string &member, const QByteArray &value)
{
    // Filters of one name are alternatives.
    std::erase_if(m_filters, [&member](const Filter &filter) {
        return filter.key == member && filter.test == Test::Equal;
    });
    m_filters.push_back({member, Test::Equal, {value}});
}

void ResourceQuery::read(const Core::NameValue &pair)
{
    if (pair.name == "_sort") {
        for (const QByteArray &key : pair.value.split(',')) {
            const bool isDescending = key.startsWith('-');
            if (m_orders.size() < mostOrders)
                m_orders.push_back({key.mid(isDescending ? 1 : 0).toStdString(), isDescending});
        }
    } else if (pair.name == "_order") {
        m_turns = pair.value.compare("desc", Qt::CaseInsensitive) == 0;
    } else if (pair.name == "_page") {
        m_page = numberOf(pair.value);
    } else if (pair.name == "_limit" || pair.name == "_per_page") {
        m_limit = numberOf(pair.value);
    } else if (pair.name == "_start") {
        m_start = numberOf(pair.value).value_or(0);
    } else if (pair.name == "_end") {
        m_end = numberOf(pair.value);
    } else if (pair.name == "q") {
        m_search = pair.value;
    } else if (!isRelationKey(pair.name)) {
        readFilter(pair);
    }
}

void ResourceQuery::readFilter(const Core::NameValue &pair)
{
    constexpr std::array<std::pair<QByteArrayView, Test>, 6> suffixes {{
        {"_ne", Test::NotEqual},
        {"_gte", Test::Least},
        {"_lte", Test::Most},
        {"_gt", Test::Above},
        {"_lt", Test::Below},
        {"_like", Test::Like},
    }};
    if (++m_filterValues > mostFilterValues)
        return;
    std::string key = pair.name.toStdString();
    Test test = Test::Equal;
    for (const auto &[suffix, other] : suffixes) {
        if (pair.name.endsWith(suffix) && pair.name.size() > suffix.size()) {
            key.resize(size_t(pair.name.size() - suffix.size()));
            test = other;
            break;
        }
    }
    const auto same = std::ranges::find_if(
        m_filters, [&](const Filter &filter) { return filter.key == key && filter.test == test; });
    if (same != m_filters.end())
        same->values += pair.value;
    else
        m_filters.push_back({std::move(key), test, {pair.value}});
}

bool ResourceQuery::fits(const QByteArray &text, Test test, const QByteArray &value)
{
    switch (test) {
    case Test::Equal:
        return text == value;
    case Test::NotEqual:
        return text != value;
    case Test::Least:
        return compare(text, value) >= 0;
    case Test::Most:
        return compare(text, value) <= 0;
    case Test::Above:
        return compare(text, value) > 0;
    case Test::Below:
        return compare(text, value) < 0;
    case Test::Like:
        return QString::fromUtf8(text).contains(QString::fromUtf8(value), Qt::CaseInsensitive);
    }
    return false;
}

bool ResourceQuery::fits(const Json &item, const Filter &filter)
{
    const Json *value = memberOf(item, filter.key);
    if (!value)
        return filter.test == Test::NotEqual;
    const auto isMet = [&, text = textOf(*value)](const QByteArray &wanted) {
        return fits(text, filter.test, wanted);
    };
    return filter.test == Test::NotEqual ? std::ranges::all_of(filter.values, isMet)
                                         : std::ranges::any_of(filter.values, isMet);
}

bool ResourceQuery::fits(const Json &item) const
{
    return std::ranges::all_of(m_filters, [&](const Filter &each) { return fits(item, each); })
        && (m_search.isEmpty() || containsText(item, QString::fromUtf8(m_search)));
}

// What has no such member comes last.
bool ResourceQuery::isBefore(const Json &a, const Json &b) const
{
    for (const Order &order : m_orders) {
        const Json *first = memberOf(a, order.key);
        const Json *second = memberOf(b, order.key);
        if (!first || !second) {
            if (first != second)
                return first != nullptr;
            continue;
        }
        const int sign = compare(textOf(*first), textOf(*second));
        if (sign != 0)
            return (sign < 0) != order.isDescending;
    }
    return false;
}

ResourceQuery::Page ResourceQuery::apply(const std::vector<Json> &items) const
{
    Page page;
    for (const Json &item : items) {
        if (fits(item))
            page.items.push_back(&item);
    }
    if (!m_orders.empty())
        std::ranges::stable_sort(page.items,
                                 [this](const Json *a, const Json *b) { return isBefore(*a, *b); });
    page.total = page.items.size();
    const size_t start = std::min(m_start, page.total);
    size_t end = std::min(m_end.value_or(page.total), page.total);
    if (m_limit && *m_limit < page.total - start)
        end = std::min(end, start + *m_limit);
    page.items = start < end
        ? std::vector(page.items.begin() + qsizetype(start), page.items.begin() + qsizetype(end))
        : std::vector<const Json *>();
    return page;
}

} // namespace Kinds::Mock
