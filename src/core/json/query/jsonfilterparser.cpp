// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/query/jsonqueryparser.h"

namespace Core {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 64;

} // namespace

bool JsonQueryParser::readOr(JsonFilter &filter)
{
    if (++m_depth > deepest)
        return false;
    filter.kind = JsonFilter::Kind::Or;
    do {
        if (!readAnd(filter.parts.emplace_back()))
            return false;
        skipSpaces();
    } while (take("||"_L1));
    --m_depth;
    return true;
}

bool JsonQueryParser::readAnd(JsonFilter &filter)
{
    filter.kind = JsonFilter::Kind::And;
    do {
        if (!readBasic(filter.parts.emplace_back()))
            return false;
        skipSpaces();
    } while (take("&&"_L1));
    return true;
}

bool JsonQueryParser::readBasic(JsonFilter &filter)
{
    skipSpaces();
    if (peek() == u'!' && !QStringView(m_text).sliced(m_place).startsWith("!="_L1)) {
        ++m_place;
        filter.kind = JsonFilter::Kind::Not;
        return ++m_depth <= deepest && readBasic(filter.parts.emplace_back());
    }
    if (take("("_L1)) {
        if (!readOr(filter))
            return false;
        skipSpaces();
        return take(")"_L1);
    }
    if (take("match("_L1))
        return readFunction(filter, JsonFilter::Kind::Match);
    if (take("search("_L1))
        return readFunction(filter, JsonFilter::Kind::Search);
    return readComparison(filter);
}

bool JsonQueryParser::readFunction(JsonFilter &filter, JsonFilter::Kind kind)
{
    filter.kind = kind;
    if (!readOperand(filter.left))
        return false;
    skipSpaces();
    if (!take(","_L1) || !readOperand(filter.right))
        return false;
    if (filter.right.literal.is_string())
        filter.expression = JsonFilter::expressionOf(
            kind, QString::fromStdString(filter.right.literal.get_ref<const std::string &>()));
    skipSpaces();
    return take(")"_L1);
}

bool JsonQueryParser::readComparison(JsonFilter &filter)
{
    if (!readOperand(filter.left))
        return false;
    skipSpaces();
    bool isTurned = false;
    if (take("==="_L1) || take("=="_L1)) {
        filter.kind = JsonFilter::Kind::Equal;
    } else if (take("!=="_L1) || take("!="_L1)) {
        filter.kind = JsonFilter::Kind::NotEqual;
    } else if (peek() == u'<' || peek() == u'>') {
        isTurned = peek() == u'>';
        ++m_place;
        filter.kind = take("="_L1) ? JsonFilter::Kind::LessEqual : JsonFilter::Kind::Less;
    } else {
        filter.kind = JsonFilter::Kind::Exists;
        return filter.left.query && !filter.left.isLength;
    }
    if (!readOperand(filter.right))
        return false;
    if (isTurned)
        std::swap(filter.left, filter.right);
    return true;
}

bool JsonQueryParser::readOperand(JsonFilter::Operand &operand)
{
    skipSpaces();
    operand.isLength = take("length("_L1);
    if (peek() == u'@' || peek() == u'$') {
        auto query = std::make_shared<JsonQuery>();
        query->m_isRelative = peek() == u'@';
        ++m_place;
        const bool isRead = readSegments(*query);
        operand.query = std::move(query);
        if (!isRead)
            return false;
    } else if (operand.isLength || !readLiteral(operand.literal)) {
        return false;
    }
    skipSpaces();
    return !operand.isLength || take(")"_L1);
}

bool JsonQueryParser::readLiteral(nlohmann::json &value)
{
    if (const auto text = quoted()) {
        value = text->toStdString();
        return true;
    }
    const qsizetype start = m_place;
    const auto belongs
        = [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'+'; };
    while (m_place < m_text.size() && belongs(m_text[m_place]))
        ++m_place;
    const std::string text = m_text.sliced(start, m_place - start).toStdString();
    value = nlohmann::json::parse(text, nullptr, false);
    return !value.is_discarded();
}

} // namespace Core
