// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/watchdog.h"

#include <QJSEngine>

#include <pthread.h>

namespace Templates {

using namespace std::chrono_literals;

namespace {

constexpr auto longest = 2s;
constexpr unsigned long tick = 50; // ms
constexpr int ticksWithoutWork = 40;

} // namespace

// Of its own processor: on a busy machine the same template may take many times as long.
Watchdog::Watchdog(QJSEngine &engine)
    : m_engine(engine)
    , m_isMeasured(pthread_getcpuclockid(pthread_self(), &m_clock) == 0)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(1000);
}

Watchdog::~Watchdog()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_isEnding = true;
        m_ending.wakeAll();
    }
    m_pool.waitForDone();
}

std::chrono::nanoseconds Watchdog::spent() const
{
    timespec time {};
    if (!m_isMeasured || clock_gettime(m_clock, &time) != 0)
        return std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

void Watchdog::begin()
{
    const QMutexLocker locker(&m_mutex);
    m_began = spent();
    if (m_isWatching)
        return;
    m_isWatching = true;
    m_pool.start([this] { watch(); });
}

bool Watchdog::end()
{
    const QMutexLocker locker(&m_mutex);
    m_began.reset();
    if (!m_hasInterrupted)
        return false;
    m_hasInterrupted = false;
    m_engine.setInterrupted(false);
    return true;
}

void Watchdog::watch()
{
    const QMutexLocker locker(&m_mutex);
    int idle = 0;
    while (!m_isEnding && idle < ticksWithoutWork) {
        m_ending.wait(&m_mutex, tick);
        idle = m_began ? 0 : idle + 1;
        if (m_began && !m_hasInterrupted && spent() - *m_began > longest) {
            m_hasInterrupted = true;
            m_engine.setInterrupted(true);
        }
    }
    m_isWatching = false;
}

} // namespace Templates
