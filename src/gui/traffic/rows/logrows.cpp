// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/rows/logrows.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Gui {

using namespace std::chrono_literals;
using Core::ExchangeRecord;
using Core::TrafficLog;

namespace {

constexpr auto sliceTime = 8ms; // half a frame

} // namespace

LogRows::LogRows(TrafficLog *log, QObject *parent)
    : TrafficRows(parent)
    , m_log(log)
{
    m_scan.setInterval(0ms);
    connect(&m_scan, &QTimer::timeout, this, &LogRows::scan);
    rebuild();
    if (m_log)
        connectLog();
}

void LogRows::connectLog()
{
    connect(m_log, &TrafficLog::aboutToTrim, this, &LogRows::aboutToTrim);
    connect(m_log, &TrafficLog::trimmedFront, this, &LogRows::trimmed);
    connect(m_log, &TrafficLog::appended, this, &LogRows::appended);
    connect(m_log, &TrafficLog::aboutToClear, this, &LogRows::aboutToReset);
    connect(m_log, &TrafficLog::cleared, this, &LogRows::cleared);
    connect(m_log, &QObject::destroyed, this, &LogRows::logGone);
}

void LogRows::logGone()
{
    emit aboutToReset();
    m_log = nullptr;
    m_paused = false;
    m_copy.clear();
    m_base = 0;
    rebuild();
    emit wasReset();
}

void LogRows::setFilter(const Core::TrafficFilter &filter)
{
    emit aboutToReset();
    m_filter = filter;
    rebuild();
    emit wasReset();
}

void LogRows::setPaused(bool paused)
{
    if (paused == m_paused || !m_log)
        return;
    if (paused) {
        // Records share their contents, so that the copy is small.
        for (int row = 0; row < m_log->size(); ++row)
            m_copy.push_back(m_log->at(row));
        m_totalAtPause = m_log->total();
        m_paused = true;
        return;
    }
    emit aboutToReset();
    m_paused = false;
    m_copy.clear();
    m_base = 0;
    rebuild();
    emit wasReset();
}

qint64 LogRows::newWhilePaused() const
{
    return m_paused && m_log ? m_log->total() - m_totalAtPause : 0;
}

const ExchangeRecord &LogRows::source(qint64 place) const
{
    return m_paused ? m_copy[size_t(place - m_base)] : m_log->at(int(place - m_base));
}

int LogRows::sourceSize() const
{
    return m_paused ? int(m_copy.size()) : m_log ? m_log->size() : 0;
}

// Between aboutToReset and wasReset. The first slice is there at once: mostly it is all.
void LogRows::rebuild()
{
    m_scanned = m_base + sourceSize();
    m_rows = nextSlice();
    if (m_scanned > m_base)
        m_scan.start();
    else
        m_scan.stop();
}

std::deque<qint64> LogRows::nextSlice()
{
    std::deque<qint64> found;
    QElapsedTimer timer;
    timer.start();
    while (m_scanned > m_base && std::chrono::nanoseconds(timer.nsecsElapsed()) < sliceTime) {
        for (int i = 0; i < 64 && m_scanned > m_base; ++i) {
            if (m_filter.matches(source(--m_scanned)))
                found.push_front(m_scanned);
        }
    }
    return found;
}

void LogRows::scan()
{
    const std::deque<qint64> found = nextSlice();
    if (m_scanned <= m_base)
        m_scan.stop();
    if (!found.empty()) {
        emit aboutToInsert(0, int(found.size()) - 1);
        m_rows.insert(m_rows.begin(), found.begin(), found.end());
        emit inserted();
    }
    emit searchChanged();
}

double LogRows::progress() const
{
    const int all = sourceSize();
    return all > 0 ? 1 - double(m_scanned - m_base) / all : 1;
}

void LogRows::stopSearching()
{
    m_scanned = m_base;
    m_scan.stop();
    emit searchChanged();
}

void LogRows::aboutToTrim(int count)
{
    if (m_paused)
        return;
    m_leaving = int(std::ranges::lower_bound(m_rows, m_base + count) - m_rows.begin());
    if (m_leaving > 0)
        emit aboutToRemove(0, m_leaving - 1);
}

void LogRows::trimmed(int count)
{
    if (m_paused)
        return;
    m_base += count;
    m_scanned = std::max(m_scanned, m_base);
    if (m_leaving == 0)
        return;
    m_rows.erase(m_rows.begin(), m_rows.begin() + m_leaving);
    m_leaving = 0;
    emit removed();
}

void LogRows::appended(int first, int last)
{
    if (m_paused)
        return;
    std::vector<qint64> found;
    for (int row = first; row <= last; ++row) {
        if (m_filter.matches(m_log->at(row)))
            found.push_back(m_base + row);
    }
    if (found.empty())
        return;
    emit aboutToInsert(size(), size() + int(found.size()) - 1);
    m_rows.insert(m_rows.end(), found.begin(), found.end());
    emit inserted();
}

void LogRows::cleared()
{
    m_copy.clear();
    m_totalAtPause = 0;
    m_base = 0;
    rebuild();
    emit wasReset();
}

const ExchangeRecord *LogRows::record(int row) const
{
    return &source(m_rows[size_t(row)]);
}

int LogRows::indexOf(qint64 key) const
{
    const auto place = std::ranges::lower_bound(m_rows, key);
    return place != m_rows.end() && *place == key ? int(place - m_rows.begin()) : -1;
}

Core::HistoryRow LogRows::row(int row) const
{
    Core::HistoryRow whole;
    whole.record = *record(row);
    whole.server.id = whole.record.serverId;
    whole.requestContentKept = whole.record.requestContent.size();
    whole.responseContentKept = whole.record.responseContent.size();
    return whole;
}

} // namespace Gui
