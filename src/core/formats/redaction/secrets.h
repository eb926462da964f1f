// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/redaction/patternset.h"

namespace Core {

// The secret values of one exchange, to be found again where they are written in other ways. Any
// thread.
class Secrets
{
public:
    // Shorter ones would be found everywhere.
    static constexpr qsizetype shortest = PatternSet::shortest;

    void add(QByteArrayView value);
    bool isEmpty() const { return m_plain.isEmpty(); }

    // Whether a text that is unescaped has one.
    bool isIn(QByteArrayView text) const { return m_plain.isIn(text); }
    // Replaces each by the mask: as it is, percent-encoded, in JSON, in HTML and in Base64.
    // False: there was none.
    bool maskIn(QByteArray &bytes) const;

private:
    PatternSet m_plain;
    PatternSet m_forms; // in every way of writing them
};

} // namespace Core
