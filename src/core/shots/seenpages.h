// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"

#include <QSet>
#include <QStringList>

namespace Core {

// The pages among exchanges: what was asked for by GET, came as HTML and was good. A value.
class SeenPages
{
public:
    static constexpr qsizetype capacity = 500;

    // Of these every page is one; more are let through.
    static QString filter();

    void add(const ExchangeRecord &record);
    bool isFull() const { return m_paths.size() == capacity; }
    QStringList paths() const { return m_paths; } // with queries, the one seen first at first

private:
    QStringList m_paths;
    QSet<QString> m_known;
};

} // namespace Core
