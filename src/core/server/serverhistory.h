// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consolering.h"
#include "core/server/serverstatus.h"

#include <QList>

namespace Core {

// The newest lines of a server's log, of that together with what its program writes, and its rates;
// lives in the main thread.
class ServerHistory
{
public:
    static constexpr int logCapacity = 1'000;
    static constexpr int rateCapacity = 300;

    const QList<LogEntry> &log() const { return m_log; }
    void add(const LogEntry &entry);
    void clearLog();

    const ConsoleRing &console() const { return m_console; }
    void add(const ConsoleBatch &batch) { m_console.append(batch); }
    void addInput(const QString &line);

    const QList<RateSample> &rates() const { return m_rates; }
    void add(const RateSample &sample);
    void clearRates() { m_rates.clear(); }

private:
    QList<LogEntry> m_log;
    ConsoleRing m_console;
    QList<RateSample> m_rates;
};

} // namespace Core
