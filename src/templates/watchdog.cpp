// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/watchdog.h"

#include <QJSEngine>

namespace Templates {

using namespace std::chrono_literals;

namespace {

constexpr auto longest = 1s;
constexpr unsigned long tick = 50; // ms
constexpr int ticksWithoutWork = 40;

} // namespace

Watchdog::Watchdog(QJSEngine &engine)
    : m_engine(engine)
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

void Watchdog::begin()
{
    const QMutexLocker locker(&m_mutex);
    m_began = Clock::now();
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
        if (m_began && !m_hasInterrupted && Clock::now() - *m_began > longest) {
            m_hasInterrupted = true;
            m_engine.setInterrupted(true);
        }
    }
    m_isWatching = false;
}

} // namespace Templates
