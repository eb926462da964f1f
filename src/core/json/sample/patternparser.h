// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Core {

// A part of a regular expression, a plain value.
struct PatternPart
{
    enum class Kind : quint8 { Sequence, Choice, Class, Repeat, Group, Back };
    using Range = std::pair<char32_t, char32_t>;

    Kind kind = Kind::Sequence;
    std::vector<PatternPart> parts = {}; // Repeat, Group: one
    std::vector<Range> ranges = {}; // of Class
    bool isNegated = false;
    int least = 1; // of Repeat
    int most = 1; // -1: without end
    int group = 0; // of Group and Back, from 1; 0: not remembered
};

// Takes a regular expression of ECMA-262 apart. Any thread.
class PatternParser
{
public:
    static std::optional<PatternPart> parse(const QString &pattern);

private:
    explicit PatternParser(const QString &pattern)
        : m_text(pattern.toUcs4())
    {
    }

    PatternPart choice();
    PatternPart sequence();
    std::optional<PatternPart> atom();
    std::optional<PatternPart> group();
    std::optional<PatternPart> escape();
    PatternPart classOf();
    // Sets of letters such as \d; false: it is none.
    static bool addSet(PatternPart &part, char32_t kind);
    bool addProperty(PatternPart &part);
    char32_t character(char32_t kind);
    std::optional<char32_t> number(int digits);
    void repeat(PatternPart &part);
    int count();

    bool isAtEnd() const { return m_at >= m_text.size(); }
    bool takes(char32_t c);
    bool takes(QStringView text);
    void fail() { m_isWrong = true; }

    QList<uint> m_text;
    qsizetype m_at = 0;
    int m_groups = 0;
    int m_depth = 0;
    bool m_isWrong = false;
    QStringList m_names;
};

} // namespace Core
