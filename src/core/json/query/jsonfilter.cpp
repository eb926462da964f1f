// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/query/jsonfilter.h"

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

// What one match costs at most, in steps of a search.
constexpr qint64 stepsOfMatch = 100;
constexpr qsizetype charactersOfStep = 16;

} // namespace

JsonQuery::Found JsonFilter::Operand::found(const Json &current, JsonQuery::Search &search) const
{
    return query->find(query->m_isRelative ? current : search.document, search);
}

const nlohmann::json *JsonFilter::Operand::value(const Json &current, JsonQuery::Search &search,
                                                 Json &own) const
{
    if (!query)
        return &literal;
    const JsonQuery::Found values = found(current, search);
    if (values.size() != 1)
        return nullptr;
    const Json &only = *values.front();
    if (!isLength)
        return &only;
    if (only.is_string())
        own = qint64(QString::fromStdString(only.get_ref<const std::string &>()).size());
    else if (only.is_structured())
        own = only.size();
    else
        return nullptr;
    return &own;
}

bool JsonFilter::holds(const Json &current, JsonQuery::Search &search) const
{
    const auto part = [&](const JsonFilter &each) { return each.holds(current, search); };
    switch (kind) {
    case Kind::Or:
        return std::ranges::any_of(parts, part);
    case Kind::And:
        return std::ranges::all_of(parts, part);
    case Kind::Not:
        return !part(parts.front());
    case Kind::Exists:
        return left.query ? !left.found(current, search).empty() : left.literal == true;
    case Kind::Match:
    case Kind::Search:
        return matches(current, search);
    case Kind::Equal:
    case Kind::NotEqual:
    case Kind::Less:
    case Kind::LessEqual:
        break;
    }
    return compares(current, search);
}

bool JsonFilter::compares(const Json &current, JsonQuery::Search &search) const
{
    Json ownOfA;
    Json ownOfB;
    const Json *a = left.value(current, search, ownOfA);
    const Json *b = right.value(current, search, ownOfB);
    const bool areEqual = a && b ? *a == *b : a == b;
    if (kind == Kind::Equal || kind == Kind::NotEqual)
        return areEqual == (kind == Kind::Equal);
    if (!a || !b)
        return kind == Kind::LessEqual && areEqual;
    const bool areAlike = (a->is_number() && b->is_number()) || (a->is_string() && b->is_string());
    return (areAlike && *a < *b) || (kind == Kind::LessEqual && areEqual);
}

// What a request can make it try is bounded.
QRegularExpression JsonFilter::expressionOf(Kind kind, const QString &pattern)
{
    return QRegularExpression(
        "(*LIMIT_MATCH=100000)"_L1
        + (kind == Kind::Match ? QRegularExpression::anchoredPattern(pattern) : pattern));
}

bool JsonFilter::matches(const Json &current, JsonQuery::Search &search) const
{
    Json ownOfText;
    Json ownOfPattern;
    const Json *text = left.value(current, search, ownOfText);
    const Json *pattern = right.value(current, search, ownOfPattern);
    if (!text || !text->is_string() || !pattern || !pattern->is_string())
        return false;
    const QString subject = QString::fromStdString(text->get_ref<const std::string &>());
    const QString wanted = QString::fromStdString(pattern->get_ref<const std::string &>());
    if (!search.take(stepsOfMatch + (subject.size() + wanted.size()) / charactersOfStep))
        return false;
    return (right.query ? expressionOf(kind, wanted) : expression).match(subject).hasMatch();
}

} // namespace Core
