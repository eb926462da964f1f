// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/trafficfilter.h"
#include "core/traffic/trafficlog.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

#include <deque>

namespace Gui {

// The rows of a TrafficLog that pass a filter; lives in the main thread. It keeps places in the log
// and no records, but while it is paused, when it shows a copy of the log of that moment. A new
// filter is applied to the newest rows first, in slices that leave the window responsive.
class TrafficModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        MethodColumn,
        TargetColumn,
        StatusColumn,
        TypeColumn,
        SizeColumn,
        DurationColumn,
        ClientColumn,
        NoteColumn,
        ColumnCount
    };
    enum Role { ToneRole = Qt::UserRole, RefusedRole };

    explicit TrafficModel(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(TrafficModel)

    void setLog(Core::TrafficLog *log); // may be null
    void setFilter(Core::TrafficFilter filter);
    const Core::TrafficFilter &filter() const { return m_filter; }
    bool isScanning() const { return m_scan.isActive(); }
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    qint64 newWhilePaused() const;
    void retranslate();

    const Core::ExchangeRecord &record(int row) const;
    QString rowText(int row) const; // all columns, separated by tabs

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    void aboutToRemoveOldest(int count); // before rowsAboutToBeRemoved

private:
    void rebuild();
    std::deque<qint64> nextSlice();
    void scan();
    void aboutToTrim(int count);
    void trimmed(int count);
    void appended(int first, int last);
    void cleared();
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
