// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

#include <bitset>

namespace Core {

// Byte strings that are looked for all at once, in time that hardly depends on how many they are.
class PatternSet
{
public:
    static constexpr qsizetype shortest = 6;

    // Shorter ones are not taken.
    void add(const QByteArray &pattern);
    bool contains(const QByteArray &pattern) const;
    bool isEmpty() const { return m_patterns.isEmpty(); }

    bool isIn(QByteArrayView text) const;
    // Replaces each, the longest of those that begin at one place; false: there was none.
    bool replaceIn(QByteArray &text, QByteArrayView replacement) const;

private:
    // The length of the longest one that the text begins with; 0: none.
    qsizetype matchAt(QByteArrayView text) const;

    QHash<QByteArray, QList<QByteArray>> m_patterns; // by their beginning, the longest first
    std::bitset<65'536> m_beginnings; // first two bytes: most places are told by them
};

} // namespace Core
