// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consolering.h"

namespace Core {

// The places in a console where a text is, kept up with what comes; a value, one thread.
class ConsoleSearch
{
public:
    static constexpr qsizetype maximumMatches = 100'000; // further ones are not looked for

    struct Match
    {
        qint64 line = 0; // its running number
        qsizetype from = 0;

        auto operator<=>(const Match &) const = default;
    };

    const QString &text() const { return m_text; }
    Qt::CaseSensitivity sensitivity() const { return m_sensitivity; }
    // An empty one is nowhere.
    void setText(const QString &text, Qt::CaseSensitivity sensitivity);
    // After the ring has changed.
    void update(const ConsoleRing &ring);

    qsizetype count() const { return qsizetype(m_matches.size()); }
    bool isCut() const { return count() >= maximumMatches; }
    const Match &at(qsizetype index) const { return m_matches[size_t(index)]; }
    // The first one at or after a place; count() if there is none.
    qsizetype indexFrom(const Match &place) const;

private:
    QString m_text;
    Qt::CaseSensitivity m_sensitivity = Qt::CaseInsensitive;
    std::deque<Match> m_matches;
    qint64 m_next = 0; // the line to go on with
};

} // namespace Core
