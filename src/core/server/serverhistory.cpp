// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverhistory.h"

#include "core/visibletext.h"

namespace Core {

namespace {

ConsoleSource sourceOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Info:
        return ConsoleSource::Info;
    case LogLevel::Warning:
        return ConsoleSource::Warning;
    case LogLevel::Error:
        return ConsoleSource::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

void ServerHistory::add(const LogEntry &entry)
{
    if (m_log.size() == logCapacity)
        m_log.removeFirst();
    m_log += entry;
    m_console.append(ConsoleLine {.time = entry.time,
                                  .source = sourceOf(entry.level),
                                  .text = visibleText(entry.text, u"\t")});
}

void ServerHistory::addInput(const QString &line)
{
    m_console.append(ConsoleLine {.time = QDateTime::currentDateTimeUtc(),
                                  .source = ConsoleSource::Input,
                                  .text = visibleText(line, u"\t")});
}

void ServerHistory::clearLog()
{
    m_log.clear();
    m_console.clear();
}

void ServerHistory::add(const RateSample &sample)
{
    if (m_rates.size() == rateCapacity)
        m_rates.removeFirst();
    m_rates += sample;
}

} // namespace Core
