// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/mockoon/mockoonquery.h"

#include "kinds/mock/resources/resourcevalues.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>

namespace Kinds::Mock {

using namespace ResourceValues;

namespace {

size_t numberOf(const QByteArray &text, size_t otherwise)
{
    const qulonglong number = text.toULongLong();
    return number > 0 ? size_t(number) : otherwise;
}

std::optional<double> numberIn(const Json &value)
{
    if (value.is_number())
        return value.get<double>();
    bool isNumber = false;
    const double number = textOf(value).toDouble(&isNumber);
    return isNumber && value.is_string() ? std::optional(number) : std::nullopt;
}

std::optional<double> numberIn(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

// Texts by their characters, all else as numbers; none: neither goes first.
std::optional<std::partial_ordering> ordering(const Json &value, const QString &other)
{
    if (value.is_string())
        return QString::fromUtf8(textOf(value)).compare(other) <=> 0;
    const auto a
        = value.is_boolean() ? std::optional(value.get<bool>() ? 1.0 : 0.0) : numberIn(value);
    const auto b = numberIn(other);
    return a && b ? std::optional(*a <=> *b) : std::nullopt;
}

bool isFound(const QString &pattern, const QString &text)
{
    const QRegularExpression expression(QLatin1String("(*LIMIT_MATCH=1000000)") + pattern,
                                        QRegularExpression::CaseInsensitiveOption);
    return expression.match(text).hasMatch();
}

// Numbers before texts, texts whatever case; what is not there comes last.
bool isBefore(const Json *a, const Json *b)
{
    const auto rank = [](const Json *value) { return !value ? 2 : value->is_string() ? 1 : 0; };
    if (rank(a) != rank(b) || !a)
        return rank(a) < rank(b);
    if (a->is_string())
        return QString::fromUtf8(textOf(*a)).toLower() < QString::fromUtf8(textOf(*b)).toLower();
    return numberIn(*a).value_or(0) < numberIn(*b).value_or(0);
}

const Json *directMember(const Json &item, const std::string &key)
{
    const auto found = item.is_object() ? item.find(key) : item.end();
    return item.is_object() && found != item.end() ? &*found : nullptr;
}

} // namespace

MockoonQuery::MockoonQuery(const QList<Core::NameValue> &query)
{
    for (const Core::NameValue &pair : query) {
        if (pair.name == "sort") {
            m_sort = pair.value.toStdString();
        } else if (pair.name == "order") {
            m_isDescending = pair.value == "desc";
        } else if (pair.name == "search") {
            m_search = QString::fromUtf8(pair.value);
        } else if (pair.name == "page") {
            m_page = numberOf(pair.value, m_page);
            m_isPaged = true;
        } else if (pair.name == "limit") {
            m_limit = numberOf(pair.value, m_limit);
            m_isPaged = true;
        } else {
            readFilter(pair);
        }
    }
}

// What has none of the endings is no filter.
void MockoonQuery::readFilter(const Core::NameValue &pair)
{
    constexpr std::array<std::pair<QByteArrayView, Test>, 9> endings {{
        {"_eq", Test::Equal},
        {"_ne", Test::NotEqual},
        {"_gt", Test::Above},
        {"_gte", Test::Least},
        {"_lt", Test::Below},
        {"_lte", Test::Most},
        {"_like", Test::Like},
        {"_start", Test::Start},
        {"_end", Test::End},
    }};
    for (const auto &[ending, test] : endings) {
        if (pair.name.endsWith(ending)) {
            m_filters.push_back({pair.name.chopped(ending.size()).toStdString(), test,
                                 QString::fromUtf8(pair.value)});
            return;
        }
    }
}

bool MockoonQuery::fits(const Json &item, const Filter &filter)
{
    const Json *value = memberOf(item, filter.key);
    const QString text = value ? QString::fromUtf8(textOf(*value)) : QString();
    const auto number = value ? numberIn(*value) : std::nullopt;
    const bool isEqual
        = value && (text == filter.value || (number && number == numberIn(filter.value)));
    const auto order = value ? ordering(*value, filter.value) : std::nullopt;
    switch (filter.test) {
    case Test::Equal:
        return isEqual;
    case Test::NotEqual:
        return !isEqual;
    case Test::Above:
        return order && *order > 0;
    case Test::Least:
        return order && *order >= 0;
    case Test::Below:
        return order && *order < 0;
    case Test::Most:
        return order && *order <= 0;
    case Test::Like:
        return value && isFound(filter.value, text);
    case Test::Start:
        return value && isFound(u'^' + filter.value, text);
    case Test::End:
        return value && isFound(filter.value + u'$', text);
    }
    return false;
}

bool MockoonQuery::fits(const Json &item) const
{
    return std::ranges::all_of(m_filters, [&](const Filter &each) { return fits(item, each); })
        && (m_search.isEmpty() || containsText(item, m_search));
}

MockoonQuery::Page MockoonQuery::apply(const std::vector<Json> &items) const
{
    std::vector<const Json *> found;
    for (const Json &item : items) {
        if (fits(item))
            found.push_back(&item);
    }
    if (m_sort) {
        std::ranges::stable_sort(found, [this](const Json *a, const Json *b) {
            const Json *first = directMember(*(m_isDescending ? b : a), *m_sort);
            return isBefore(first, directMember(*(m_isDescending ? a : b), *m_sort));
        });
    }
    Page page {.filtered = found.size()};
    const size_t pages = found.size() / m_limit + 1;
    size_t i = m_isPaged ? (std::min(m_page, pages + 1) - 1) * m_limit : 0;
    for (size_t left = m_isPaged ? m_limit : found.size(); left > 0 && i < found.size(); --left)
        page.items.push_back(*found[i++]);
    return page;
}

} // namespace Kinds::Mock
