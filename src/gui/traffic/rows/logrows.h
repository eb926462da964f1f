// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/trafficlog.h"
#include "gui/traffic/rows/trafficrows.h"

#include <QPointer>
#include <QTimer>

#include <deque>

namespace Gui {

// The rows of a TrafficLog that pass a filter; lives in the main thread. It keeps places in the log
// and no records, but while it is paused, when it shows a copy of the log of that moment. A new
// filter is applied to the newest rows first, in slices that leave the window responsive.
class LogRows final : public TrafficRows
{
    Q_OBJECT

public:
    explicit LogRows(Core::TrafficLog *log, QObject *parent = nullptr); // may be null
    Q_DISABLE_COPY_MOVE(LogRows)

    int size() const override { return int(m_rows.size()); }
    const Core::ExchangeRecord *record(int row) const override;
    Core::HistoryRow row(int row) const override;
    qint64 id(int) const override { return 0; }
    qint64 key(int row) const override { return m_rows[size_t(row)]; }
    int indexOf(qint64 key) const override;
    void setFilter(const Core::TrafficFilter &filter) override;
    bool isSearching() const override { return m_scan.isActive(); }
    double progress() const override;
    void stopSearching() override;
    void setPaused(bool paused) override;
    qint64 newWhilePaused() const override;
    void mark(const QList<int> &, const Core::MarksChange &) override { }
    void remove(const QList<int> &) override { }

private:
    void connectLog();
    void rebuild();
    std::deque<qint64> nextSlice();
    void scan();
    void aboutToTrim(int count);
    void trimmed(int count);
    void appended(int first, int last);
    void cleared();
    void logGone();
    const Core::ExchangeRecord &source(qint64 place) const;
    int sourceSize() const;

    QPointer<Core::TrafficLog> m_log;
    Core::TrafficFilter m_filter;
    std::deque<qint64> m_rows; // places: running numbers of the log's rows, ascending
    qint64 m_base = 0; // place of the log's row 0
    qint64 m_scanned = 0; // places below this one are still to be filtered
    int m_leaving = 0; // rows that go with the trim under way
    QTimer m_scan;
    bool m_paused = false;
    std::deque<Core::ExchangeRecord> m_copy; // while paused
    qint64 m_totalAtPause = 0;
};

} // namespace Gui
