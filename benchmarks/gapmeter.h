// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ctime>

// Processor time of this thread in ms: unlike a clock it does not count what others take.
inline double threadTime()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// How long this thread has waited for a processor so far, in ms; 0 where the kernel does not tell.
inline double waitedForProcessor()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.open(QFile::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() / 1e6;
}

// The longest time between two turns of the event loop; main thread.
class GapMeter
{
public:
    GapMeter()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const double gap = double(m_clock.nsecsElapsed()) / 1e6;
            const double waited = waitedForProcessor();
            m_longestOwn = std::max(m_longestOwn, gap - (waited - m_waited));
            if (gap > m_longest) {
                m_longest = gap;
                m_waitedInLongest = waited - m_waited;
                m_longestAt = double(m_whole.elapsed()) / 1e3;
            }
            const double worked = threadTime();
            m_longestWork = std::max(m_longestWork, worked - m_worked);
            m_worked = worked;
            m_waited = waited;
            m_over16 += gap > 16;
            ++m_turns;
            m_clock.restart();
        });
        m_timer.setTimerType(Qt::PreciseTimer);
    }
    void start()
    {
        m_longest = 0;
        m_over16 = 0;
        m_turns = 0;
        m_clock.start();
        m_whole.start();
        m_begun = m_worked = threadTime();
        m_waited = waitedForProcessor();
        m_timer.start(std::chrono::milliseconds(1));
    }
    void stop() { m_timer.stop(); }
    double longest() const { return m_longest; }
    // Of the longest gap, how long this thread was ready to run while others had the processors.
    double waitedInLongest() const { return m_waitedInLongest; }
    double longestOwn() const { return m_longestOwn; } // gap without that waiting
    double longestWork() const { return m_longestWork; } // on the processor, ms
    double work() const { return m_worked - m_begun; }
    double longestAt() const { return m_longestAt; } // seconds
    int over16() const { return m_over16; }
    int turns() const { return m_turns; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    QElapsedTimer m_whole;
    double m_longest = 0;
    double m_longestAt = 0;
    double m_longestWork = 0;
    double m_longestOwn = 0;
    double m_waited = 0;
    double m_waitedInLongest = 0;
    double m_worked = 0;
    double m_begun = 0;
    int m_over16 = 0;
    int m_turns = 0;
};
