// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Core {

// Lets something happen at most once per interval: the first time at once (in the next turn of the
// event loop), then as soon as the interval is over. Lives in the thread that made it.
class Throttle final : public QObject
{
    Q_OBJECT

public:
    Throttle(std::chrono::milliseconds interval, std::function<void()> action);
    Q_DISABLE_COPY_MOVE(Throttle)

    void trigger();

private:
    void fire();

    const std::chrono::milliseconds m_interval;
    const std::function<void()> m_action;
    std::chrono::steady_clock::time_point m_next;
    QTimer m_timer;
};

} // namespace Core
