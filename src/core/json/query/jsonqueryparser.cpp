// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/query/jsonqueryparser.h"

#include "core/tr.h"

namespace Core {

using namespace Qt::StringLiterals;

Result<JsonQuery> JsonQuery::parse(const QString &text)
{
    JsonQueryParser parser(text.trimmed());
    auto query = parser.read();
    if (!query)
        return failure(
            Tr::tr("“%1” is no JSON path, see character %2. Paths are such as $.items[0].id.")
                .arg(text)
                .arg(parser.place() + 1));
    return std::move(*query);
}

std::optional<JsonQuery> JsonQueryParser::read()
{
    JsonQuery query;
    if (!take("$"_L1) || !readSegments(query) || m_place != m_text.size())
        return {};
    return query;
}

bool JsonQueryParser::take(QLatin1StringView token)
{
    if (!QStringView(m_text).sliced(m_place).startsWith(token))
        return false;
    m_place += token.size();
    return true;
}

void JsonQueryParser::skipSpaces()
{
    while (peek().isSpace())
        ++m_place;
}

std::optional<qint64> JsonQueryParser::number()
{
    const qsizetype start = m_place;
    take("-"_L1);
    while (peek().isDigit())
        ++m_place;
    bool isNumber = false;
    const qint64 value = QStringView(m_text).sliced(start, m_place - start).toLongLong(&isNumber);
    constexpr qint64 largest = (qint64(1) << 53) - 1; // RFC 9535, section 2.1
    isNumber &= value >= -largest && value <= largest;
    if (!isNumber)
        m_place = start;
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<QString> JsonQueryParser::quoted()
{
    const QChar quote = peek();
    if (quote != u'\'' && quote != u'"')
        return {};
    QString text;
    for (++m_place; m_place < m_text.size(); ++m_place) {
        if (m_text[m_place] == quote) {
            ++m_place;
            return text;
        }
        if (m_text[m_place] == u'\\' && m_place + 1 < m_text.size())
            ++m_place;
        text += m_text[m_place];
    }
    return {};
}

QString JsonQueryParser::name()
{
    const qsizetype start = m_place;
    const auto belongs = [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'$' || c.unicode() > 127;
    };
    while (m_place < m_text.size() && belongs(m_text[m_place]))
        ++m_place;
    return m_text.sliced(start, m_place - start);
}

bool JsonQueryParser::readSegments(JsonQuery &query)
{
    while (m_place < m_text.size()) {
        Segment segment;
        segment.isDeep = take(".."_L1);
        const bool hasDot = segment.isDeep || take("."_L1);
        if (peek() == u'[') {
            if ((hasDot && !segment.isDeep) || !readBracket(segment))
                return false;
        } else if (!hasDot) {
            return true;
        } else if (take("*"_L1)) {
            segment.selectors.push_back({});
        } else {
            const QString key = name();
            if (key.isEmpty())
                return false;
            segment.selectors.push_back({.kind = Selector::Kind::Name, .name = key.toStdString()});
        }
        query.m_segments.push_back(std::move(segment));
    }
    return true;
}

bool JsonQueryParser::readBracket(Segment &segment)
{
    take("["_L1);
    do {
        skipSpaces();
        Selector selector;
        if (!readSelector(selector))
            return false;
        segment.selectors.push_back(std::move(selector));
        skipSpaces();
    } while (take(","_L1));
    return take("]"_L1);
}

bool JsonQueryParser::readSelector(Selector &selector)
{
    if (take("*"_L1))
        return true;
    if (take("?"_L1)) {
        auto filter = std::make_shared<JsonFilter>();
        selector.kind = Selector::Kind::Filter;
        const bool isRead = readOr(*filter);
        selector.filter = std::move(filter);
        return isRead;
    }
    if (const auto key = quoted()) {
        selector.kind = Selector::Kind::Name;
        selector.name = key->toStdString();
        return true;
    }
    selector.kind = Selector::Kind::Index;
    selector.from = number();
    if (!take(":"_L1))
        return selector.from.has_value();
    selector.kind = Selector::Kind::Slice;
    selector.to = number();
    if (take(":"_L1))
        selector.step = number().value_or(1);
    return true;
}

} // namespace Core
