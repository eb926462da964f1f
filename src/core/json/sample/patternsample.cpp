// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/sample/patternsample.h"

#include "core/fake/fake.h"
#include "core/json/sample/patternparser.h"

#include <QHash>

#include <algorithm>

namespace Core {

namespace {

constexpr qsizetype longest = 10'000;
constexpr int mostSteps = 100'000;

class Maker
{
public:
    Maker(Fake &fake, int more)
        : m_fake(fake)
        , m_more(more)
    {
    }

    QString make(const PatternPart &part);

private:
    int below(int bound) { return int(m_fake.integer(0, bound - 1)); }
    QString repeated(const PatternPart &part);
    QString character(const PatternPart &part);
    char32_t ofOthers(const PatternPart &part);

    Fake &m_fake;
    const int m_more;
    QHash<int, QString> m_groups;
    qsizetype m_length = 0;
    int m_steps = 0; // what is repeated may be empty
};

QString Maker::make(const PatternPart &part)
{
    QString text;
    if (++m_steps > mostSteps)
        return text;
    switch (part.kind) {
    case PatternPart::Kind::Sequence:
        for (const PatternPart &each : part.parts)
            text += make(each);
        break;
    case PatternPart::Kind::Choice:
        text = make(part.parts[size_t(below(int(part.parts.size())))]);
        break;
    case PatternPart::Kind::Class:
        text = m_length++ < longest ? character(part) : QString();
        break;
    case PatternPart::Kind::Repeat:
        text = repeated(part);
        break;
    case PatternPart::Kind::Group:
        text = make(part.parts.front());
        if (part.group > 0)
            m_groups[part.group] = text;
        break;
    case PatternPart::Kind::Back:
        text = m_groups.value(part.group).left(std::max<qsizetype>(longest - m_length, 0));
        m_length += text.size();
        break;
    }
    return text;
}

QString Maker::repeated(const PatternPart &part)
{
    const int most = part.most < 0 ? part.least + m_more : std::min(part.most, part.least + m_more);
    const int count = part.least + below(most - part.least + 1);
    QString text;
    for (int i = 0; i < count && m_length < longest && m_steps < mostSteps; ++i)
        text += make(part.parts.front());
    return text;
}

char32_t Maker::ofOthers(const PatternPart &part)
{
    const auto isIn = [&](char32_t c) {
        return std::ranges::any_of(
            part.ranges, [c](const auto &range) { return c >= range.first && c <= range.second; });
    };
    constexpr std::u32string_view letters = U"abcdefghijklmnopqrstuvwxyz";
    for (int i = 0; i < 16; ++i) {
        const char32_t c = letters[size_t(below(int(letters.size())))];
        if (!isIn(c))
            return c;
    }
    for (char32_t c = U' '; c < 0x3000; ++c) {
        if (!isIn(c) && c != 0x7f)
            return c;
    }
    return U'?';
}

// Wide ranges are about letters and digits mostly.
QString Maker::character(const PatternPart &part)
{
    char32_t c = 0;
    if (part.isNegated || part.ranges.empty()) {
        c = ofOthers(part);
    } else {
        const auto &[from, to] = part.ranges[size_t(below(int(part.ranges.size())))];
        const bool hasLetters = from <= U'a' && to >= U'z' && to - from > 26;
        c = hasLetters ? U'a' + char32_t(below(26)) : from + char32_t(below(int(to - from) + 1));
    }
    return QString::fromUcs4(&c, 1);
}

} // namespace

std::optional<QString> PatternSample::make(const QString &pattern, Fake &fake, int more)
{
    const auto part = PatternParser::parse(pattern);
    if (!part)
        return {};
    return Maker(fake, more).make(*part);
}

} // namespace Core
