// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/port/groupmeter.h"

#include <algorithm>

namespace Core {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

void GroupMeter::reset()
{
    m_figures = {};
    m_cpu = 0ms;
    m_measured.start();
}

const ProcessFigures &GroupMeter::figures(qint64 keeper, qint64 program)
{
    constexpr milliseconds interval = 900ms;
    if (m_figures.id == program && !m_measured.hasExpired(interval.count()))
        return m_figures;
    milliseconds cpu {0};
    qint64 resident = 0;
    const QList<ProcessFacts> processes = processesBelow(keeper);
    for (const ProcessFacts &process : processes) {
        cpu += process.cpu;
        resident += process.residentBytes;
    }
    const milliseconds passed(m_measured.restart());
    const double used = double((cpu - m_cpu).count()) / double(std::max(passed, 1ms).count());
    m_cpu = cpu;
    m_figures = {.id = program,
                 .processes = int(processes.size()),
                 .cpu = std::max(0.0, used),
                 .residentBytes = resident};
    return m_figures;
}

} // namespace Core
