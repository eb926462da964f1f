// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace App {

// Measures a start for benchmarks, in the main thread: once the watched window has been painted,
// prints how long that took since PORTSIDE_MEASURE_FROM (nanoseconds of the monotonic clock, set by
// the one who starts the program). Does nothing where that is not set.
class StartMeasurement final : public QObject
{
    Q_OBJECT

public:
    explicit StartMeasurement(QObject *window);

    static bool isWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace App
