// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/positionedjson.h"

#include <QByteArray>

#include <vector>

namespace Core {

// Finds line and column of offsets in a UTF-8 text; fast also for many of them that ascend in one
// long line. Any thread, one at a time.
class TextPositions
{
public:
    explicit TextPositions(const QByteArray &text);

    TextPosition at(qsizetype offset) const;

private:
    QByteArray m_text;
    std::vector<qsizetype> m_lineStarts;
    mutable qsizetype m_last = 0; // the offset that was asked for last
    mutable qsizetype m_lastColumn = 0; // characters before it in its line
};

} // namespace Core
