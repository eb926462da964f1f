// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/serverstatus.h"

#include <QList>

namespace Core {

// The newest lines of a server's log and its rates; lives in the main thread.
class ServerHistory
{
public:
    static constexpr int logCapacity = 1'000;
    static constexpr int rateCapacity = 300;

    const QList<LogEntry> &log() const { return m_log; }
    void add(const LogEntry &entry);
    void clearLog() { m_log.clear(); }

    const QList<RateSample> &rates() const { return m_rates; }
    void add(const RateSample &sample);
    void clearRates() { m_rates.clear(); }

private:
    QList<LogEntry> m_log;
    QList<RateSample> m_rates;
};

} // namespace Core
