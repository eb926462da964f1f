// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/expect/expectedcount.h"
#include "core/traffic/expect/nearmiss.h"

namespace Core {

// Counts the rows that a filter finds, and remembers those that it nearly found. Fed by whoever
// has rows: the command line, the fixture, the window. Any one thread.
class Expectation
{
public:
    static constexpr qsizetype mostMisses = 5;
    using State = ExpectedCount::State;

    Expectation(TrafficFilter filter, const ExpectedCount &expected);

    void look(const ExchangeRecord &record, const RowContext &context);
    State state(bool isOver) const { return m_expected.state(m_count, isOver); }
    qint64 count() const { return m_count; }
    const TrafficFilter &filter() const { return m_filter; }
    const ExpectedCount &expected() const { return m_expected; }
    // The nearest first, of those the newest.
    const QList<NearMiss> &nearest() const { return m_nearest; }
    // What came of it. server: its name, empty: of several.
    QString sentence(const QString &server = {}) const;
    QStringList nearestTexts() const;

private:
    void keep(const NearMiss &miss);

    TrafficFilter m_filter;
    ExpectedCount m_expected;
    qint64 m_count = 0;
    QList<NearMiss> m_nearest;
};

} // namespace Core
