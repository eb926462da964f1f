// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMutex>
#include <QThreadPool>
#include <QWaitCondition>

#include <chrono>
#include <ctime>
#include <optional>

class QJSEngine;

namespace Templates {

// Interrupts an engine that takes too long, from a thread that is only there while templates are
// filled in. Lives in the engine's thread.
class Watchdog
{
public:
    explicit Watchdog(QJSEngine &engine);
    ~Watchdog();
    Q_DISABLE_COPY_MOVE(Watchdog)

    void begin();
    bool end(); // whether it has interrupted

private:
    void watch();
    std::chrono::nanoseconds spent() const; // processor time of the engine's thread

    QJSEngine &m_engine;
    clockid_t m_clock {};
    const bool m_isMeasured;
    QMutex m_mutex; // for all below
    QWaitCondition m_ending;
    std::optional<std::chrono::nanoseconds> m_began;
    bool m_hasInterrupted = false;
    bool m_isWatching = false;
    bool m_isEnding = false;
    QThreadPool m_pool; // not the common one, whose threads may all be at work
};

} // namespace Templates
