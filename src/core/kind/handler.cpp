// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kind/handler.h"

#include "core/kind/keptstate.h"

namespace Core {

void Handler::useProgram(const QUrl &) { }

void Handler::missProgram(const QString &) { }

void Handler::setBreakpoint(const Breakpoint &) { }

void Handler::decide(const HeldDecision &) { }

void Handler::useValues(const QVariantMap &) { }

void Handler::broadcast(const QString &, const QString &) { }

UseCounts Handler::useCounts() const
{
    return {};
}

std::shared_ptr<const KeptState> Handler::keptState() const
{
    return {};
}

void Handler::changeState(const StateChange &) { }

} // namespace Core
