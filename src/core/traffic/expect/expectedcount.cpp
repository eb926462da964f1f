// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/expect/expectedcount.h"

#include "core/tr.h"

namespace Core {

ExpectedCount::State ExpectedCount::state(qint64 count, bool isOver) const
{
    if (count > most)
        return State::Failed;
    if (least > 0 && count >= least)
        return State::Met;
    if (!isOver)
        return State::Pending;
    return count >= least ? State::Met : State::Failed;
}

QString ExpectedCount::text() const
{
    return least == most ? QString::number(least)
        : most == any    ? Tr::tr("at least %1").arg(least)
        : least == 0     ? Tr::tr("at most %1").arg(most)
                         : Tr::tr("%1 to %2").arg(least).arg(most);
}

} // namespace Core
