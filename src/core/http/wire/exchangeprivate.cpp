// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wire/exchangeprivate.h"

#include "core/http/wire/guard.h"

namespace Core {

// An exchange and what it shares with its guard in one piece of memory.
struct Exchange::Whole final : Exchange
{
    Whole(Guard *guard, const Endpoints &endpoints)
        : Exchange(shared)
        , shared {.guard = guard, .endpoints = endpoints}
    {
    }
    ~Whole()
    {
        if (shared.guard)
            shared.guard->dropped();
    }

    Private shared;
};

ExchangePtr Exchange::make(Guard *guard, const Endpoints &endpoints)
{
    return std::make_shared<Whole>(guard, endpoints);
}

} // namespace Core
