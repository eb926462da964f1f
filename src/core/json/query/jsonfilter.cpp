// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/query/jsonfilter.h"

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;

JsonQuery::Found JsonFilter::Operand::found(const Json &current, const Json &document) const
{
    return query->find(query->m_isRelative ? current : document, document);
}

std::optional<nlohmann::json> JsonFilter::Operand::value(const Json &current,
                                                         const Json &document) const
{
    if (!query)
        return literal;
    const JsonQuery::Found values = found(current, document);
    if (values.size() != 1)
        return {};
    const Json &only = *values.front();
    if (!isLength)
        return only;
    if (only.is_string())
        return qint64(QString::fromStdString(only.get_ref<const std::string &>()).size());
    return only.is_structured() ? std::optional<Json>(only.size()) : std::nullopt;
}

bool JsonFilter::holds(const Json &current, const Json &document) const
{
    const auto part = [&](const JsonFilter &each) { return each.holds(current, document); };
    switch (kind) {
    case Kind::Or:
        return std::ranges::any_of(parts, part);
    case Kind::And:
        return std::ranges::all_of(parts, part);
    case Kind::Not:
        return !part(parts.front());
    case Kind::Exists:
        return left.query ? !left.found(current, document).empty() : left.literal == true;
    case Kind::Match:
    case Kind::Search:
        return matches(current, document);
    case Kind::Equal:
    case Kind::NotEqual:
    case Kind::Less:
    case Kind::LessEqual:
        break;
    }
    return compares(current, document);
}

bool JsonFilter::compares(const Json &current, const Json &document) const
{
    const auto a = left.value(current, document);
    const auto b = right.value(current, document);
    if (kind == Kind::Equal || kind == Kind::NotEqual)
        return (a == b) == (kind == Kind::Equal);
    if (!a || !b)
        return kind == Kind::LessEqual && a == b;
    const bool areAlike = (a->is_number() && b->is_number()) || (a->is_string() && b->is_string());
    return (areAlike && *a < *b) || (kind == Kind::LessEqual && *a == *b);
}

bool JsonFilter::matches(const Json &current, const Json &document) const
{
    const auto text = left.value(current, document);
    const auto pattern = right.value(current, document);
    if (!text || !text->is_string() || !pattern || !pattern->is_string())
        return false;
    QString expression = QString::fromStdString(pattern->get_ref<const std::string &>());
    if (kind == Kind::Match)
        expression = QRegularExpression::anchoredPattern(expression);
    // What a request can make it try is bounded.
    const QRegularExpression regular("(*LIMIT_MATCH=1000000)"_L1 + expression);
    return regular.match(QString::fromStdString(text->get_ref<const std::string &>())).hasMatch();
}

} // namespace Core
