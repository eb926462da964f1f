// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QList>

namespace Core {

// Where a program may be reached, a plain value.
struct ProgramPlace
{
    quint16 port = 0;
    QList<QHostAddress> addresses; // one after the other is tried
    // Whatever answers must be held by a process below this one; 0: that is known.
    qint64 keeper = 0;

    bool operator==(const ProgramPlace &) const = default;
};

using ProgramPlaces = QList<ProgramPlace>;

} // namespace Core
