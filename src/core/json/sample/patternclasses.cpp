// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/sample/patternparser.h"

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;
using Range = PatternPart::Range;

std::optional<char32_t> PatternParser::number(int digits)
{
    QString text;
    for (qsizetype i = m_at; i < m_text.size() && text.size() < digits; ++i)
        text += QChar(char16_t(m_text[i]));
    bool isNumber = false;
    const uint value = text.toUInt(&isNumber, 16);
    if (!isNumber || text.size() < digits)
        return {};
    m_at += digits;
    return value;
}

// What a backslash and this letter stand for.
char32_t PatternParser::character(char32_t kind)
{
    switch (kind) {
    case U'n':
        return U'\n';
    case U'r':
        return U'\r';
    case U't':
        return U'\t';
    case U'f':
        return U'\f';
    case U'v':
        return U'\v';
    case U'0':
        return 0;
    case U'x':
        return number(2).value_or(kind);
    case U'u':
        if (takes(U'{')) {
            char32_t value = 0;
            while (const auto digit = number(1))
                value = std::min<char32_t>(value * 16 + *digit, 0x10ffff);
            if (!takes(U'}'))
                fail();
            return value;
        }
        return number(4).value_or(kind);
    default:
        return kind;
    }
}

PatternPart PatternParser::classOf()
{
    PatternPart part {.kind = PatternPart::Kind::Class, .isNegated = takes(U'^')};
    while (!isAtEnd() && m_text[m_at] != U']') {
        char32_t from = m_text[m_at++];
        if (from == U'\\' && !isAtEnd()) {
            const char32_t kind = m_text[m_at++];
            if (kind == U'p' ? addProperty(part) : addSet(part, kind))
                continue;
            from = kind == U'b' ? U'\b' : character(kind);
        }
        char32_t to = from;
        const bool isRange = m_at + 1 < m_text.size() && m_text[m_at] == U'-'
            && m_text[m_at + 1] != U']'
            && !(m_text[m_at + 1] == U'\\' && m_at + 2 < m_text.size()
                 && QStringView(u"dDwWsS").contains(QChar(m_text[m_at + 2])));
        if (isRange) {
            ++m_at;
            to = m_text[m_at++];
            if (to == U'\\' && !isAtEnd())
                to = character(m_text[m_at++]);
        }
        part.ranges.push_back({from, std::max(from, to)});
    }
    if (!takes(U']'))
        fail();
    return part;
}

bool PatternParser::addSet(PatternPart &part, char32_t kind)
{
    const auto add = [&](std::initializer_list<Range> ranges) {
        part.ranges.insert(part.ranges.end(), ranges);
        return true;
    };
    switch (kind) {
    case U'd':
        return add({{U'0', U'9'}});
    case U'w':
        return add({{U'a', U'z'}, {U'A', U'Z'}, {U'0', U'9'}, {U'_', U'_'}});
    case U's':
        return add({{U' ', U' '}});
    case U'D':
        return add({{U'a', U'z'}, {U'A', U'Z'}});
    case U'W':
        return add({{U'-', U'-'}});
    case U'S':
        return add({{U'a', U'z'}, {U'0', U'9'}});
    default:
        return false;
    }
}

// \p{L} and others, as far as ASCII has them.
bool PatternParser::addProperty(PatternPart &part)
{
    if (!takes(U'{'))
        return false;
    QString name;
    while (!isAtEnd() && m_text[m_at] != U'}')
        name += QChar(m_text[m_at++]);
    ++m_at;
    if (name.startsWith("Lu"_L1))
        part.ranges.push_back({U'A', U'Z'});
    else if (name.startsWith(u'N') || name == "Digit"_L1)
        part.ranges.push_back({U'0', U'9'});
    else if (name.startsWith(u'P'))
        part.ranges.push_back({U'-', U'-'});
    else if (name.startsWith(u'S'))
        part.ranges.push_back({U'+', U'+'});
    else if (name.startsWith(u'Z'))
        part.ranges.push_back({U' ', U' '});
    else
        part.ranges.push_back({U'a', U'z'});
    return true;
}

} // namespace Core
