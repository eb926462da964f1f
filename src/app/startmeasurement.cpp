// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startmeasurement.h"

#include <QEvent>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace App {

namespace {

constexpr auto variable = "PORTSIDE_MEASURE_FROM";

void printElapsed()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    const std::chrono::nanoseconds start(qgetenv(variable).toLongLong());
    std::printf("painted after %.1f ms\n",
                std::chrono::duration<double, std::milli>(now - start).count());
    std::fflush(stdout);
}

} // namespace

StartMeasurement::StartMeasurement(QObject *window)
    : QObject(window)
{
    if (isWanted())
        window->installEventFilter(this);
}

bool StartMeasurement::isWanted()
{
    return qEnvironmentVariableIsSet(variable);
}

bool StartMeasurement::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // Children paint after their parent, in the same turn of the event loop.
        QTimer::singleShot(0, this, printElapsed);
    }
    return false;
}

} // namespace App
