// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consoleline.h"

#include <QStringList>

namespace Core {

// The last lines that a program printed, for the words about its end. A value.
class OutputTail
{
public:
    static constexpr qsizetype capacity = 20;

    void add(const ConsoleBatch &batch);
    void clear() { m_lines.clear(); }
    QStringList lines() const { return m_lines; }
    QString lastWords() const; // the last one that is not blank, shortened

private:
    QStringList m_lines;
};

} // namespace Core
