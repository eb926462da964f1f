// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/throttle.h"

#include <algorithm>

using namespace std::chrono;

namespace Core {

Throttle::Throttle(milliseconds interval, std::function<void()> action)
    : m_interval(interval)
    , m_action(std::move(action))
    , m_next(steady_clock::now())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Throttle::fire);
}

void Throttle::trigger()
{
    if (m_timer.isActive())
        return;
    const auto left = ceil<milliseconds>(m_next - steady_clock::now());
    m_timer.start(std::max(left, milliseconds(0)));
}

void Throttle::fire()
{
    m_next = steady_clock::now() + m_interval;
    m_action();
}

} // namespace Core
