// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/sample/patternparser.h"

#include <QStringList>

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;
using Kind = PatternPart::Kind;

namespace {

constexpr int deepest = 100;
constexpr int mostRepeats = 1000;

PatternPart literal(char32_t c)
{
    return {.kind = Kind::Class, .ranges = {{c, c}}};
}

} // namespace

std::optional<PatternPart> PatternParser::parse(const QString &pattern)
{
    PatternParser parser(pattern);
    PatternPart part = parser.choice();
    if (!parser.isAtEnd() || parser.m_isWrong)
        return {};
    return part;
}

bool PatternParser::takes(char32_t c)
{
    const bool isThere = !isAtEnd() && m_text[m_at] == c;
    m_at += isThere ? 1 : 0;
    return isThere;
}

bool PatternParser::takes(QStringView text)
{
    if (m_text.size() - m_at < text.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (m_text[m_at + i] != text[i].unicode())
            return false;
    }
    m_at += text.size();
    return true;
}

PatternPart PatternParser::choice()
{
    PatternPart part {.kind = Kind::Choice};
    if (++m_depth > deepest)
        fail();
    do
        part.parts.push_back(m_isWrong ? PatternPart() : sequence());
    while (!m_isWrong && takes(U'|'));
    --m_depth;
    return part;
}

PatternPart PatternParser::sequence()
{
    PatternPart part;
    while (!isAtEnd() && !m_isWrong && m_text[m_at] != U'|' && m_text[m_at] != U')') {
        if (auto next = atom()) {
            repeat(*next);
            part.parts.push_back(std::move(*next));
        }
    }
    return part;
}

// None: it stands for no character.
std::optional<PatternPart> PatternParser::atom()
{
    const char32_t c = m_text[m_at++];
    switch (c) {
    case U'^':
    case U'$':
        return {};
    case U'(':
        return group();
    case U'[':
        return classOf();
    case U'\\':
        return escape();
    case U'.':
        return PatternPart {.kind = Kind::Class, .ranges = {{U'\n', U'\n'}}, .isNegated = true};
    case U'*':
    case U'+':
    case U'?':
        fail();
        return {};
    default:
        return literal(c);
    }
}

std::optional<PatternPart> PatternParser::group()
{
    PatternPart part {.kind = Kind::Group};
    const bool isLook = takes(u"?=") || takes(u"?!") || takes(u"?<=") || takes(u"?<!");
    if (!isLook && !takes(u"?:")) {
        part.group = ++m_groups;
        m_names.resize(m_groups);
        if (takes(u"?<")) {
            while (!isAtEnd() && m_text[m_at] != U'>')
                m_names.last() += QChar(m_text[m_at++]);
            ++m_at;
        } else if (!isAtEnd() && m_text[m_at] == U'?') {
            fail();
        }
    }
    part.parts.push_back(choice());
    if (!takes(U')'))
        fail();
    return isLook ? std::nullopt : std::optional(part);
}

std::optional<PatternPart> PatternParser::escape()
{
    if (isAtEnd()) {
        fail();
        return {};
    }
    const char32_t kind = m_text[m_at++];
    if (kind == U'b' || kind == U'B' || kind == U'A' || kind == U'z' || kind == U'Z')
        return {};
    if (kind >= U'1' && kind <= U'9')
        return PatternPart {.kind = Kind::Back, .group = int(kind - U'0')};
    if (kind == U'k' && takes(U'<')) {
        QString name;
        while (!isAtEnd() && m_text[m_at] != U'>')
            name += QChar(m_text[m_at++]);
        ++m_at;
        return PatternPart {.kind = Kind::Back, .group = int(m_names.indexOf(name)) + 1};
    }
    PatternPart part {.kind = Kind::Class};
    part.isNegated = kind == U'P';
    if ((kind == U'p' || kind == U'P') ? addProperty(part) : addSet(part, kind))
        return part;
    return literal(character(kind));
}

int PatternParser::count()
{
    int value = -1;
    while (!isAtEnd() && m_text[m_at] >= U'0' && m_text[m_at] <= U'9')
        value = std::min(std::max(value, 0) * 10 + int(m_text[m_at++] - U'0'), mostRepeats);
    return value;
}

void PatternParser::repeat(PatternPart &part)
{
    PatternPart outer {.kind = Kind::Repeat};
    const qsizetype before = m_at;
    if (takes(U'*')) {
        outer.least = 0;
        outer.most = -1;
    } else if (takes(U'+')) {
        outer.most = -1;
    } else if (takes(U'?')) {
        outer.least = 0;
    } else if (takes(U'{')) {
        outer.least = count();
        outer.most = takes(U',') ? count() : outer.least;
        if (outer.least < 0 || !takes(U'}')) { // characters like others
            m_at = before;
            return;
        }
    } else {
        return;
    }
    takes(U'?');
    outer.parts.push_back(std::move(part));
    part = std::move(outer);
}

} // namespace Core
