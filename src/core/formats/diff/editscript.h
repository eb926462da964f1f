// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <optional>

namespace Core {

// A run of equal elements of two sequences.
struct EqualRun
{
    qsizetype before = 0;
    qsizetype after = 0;
    qsizetype length = 0;

    bool operator==(const EqualRun &) const = default;
};

// The runs that stay in the shortest way from one sequence to the other (Myers 1986), in order;
// none: they differ in more than mostEdits elements. Any thread.
std::optional<QList<EqualRun>> equalRuns(const QList<quint32> &before, const QList<quint32> &after,
                                         qsizetype mostEdits);

} // namespace Core
