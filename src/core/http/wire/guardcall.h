// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/wire/guard.h"

#include <utility>

namespace Core {

// Calls a handler's callback, which may replace itself, end the exchange or throw meanwhile.
template<typename Callback, typename... Arguments>
void Guard::call(Again again, Callback Exchange::Private::*slot, Arguments &&...arguments)
{
    if (!m_exchange || !(m_exchange->d.*slot))
        return;
    const ExchangePtr kept = m_exchange->shared_from_this();
    Exchange::Private &shared = kept->d;
    Callback callback = std::exchange(shared.*slot, nullptr);
    guarded(*kept, [&] { callback(std::forward<Arguments>(arguments)...); });
    if (again == Again::Yes && shared.guard == this && !(shared.*slot))
        shared.*slot = std::move(callback);
}

} // namespace Core
