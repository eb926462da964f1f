// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historyrow.h"
#include "core/traffic/trafficfilter.h"
#include "gui/traffic/rows/rowmasker.h"

#include <QAbstractTableModel>

#include <memory>

namespace Core {
class TrafficLog;
class TrafficStore;
} // namespace Core

namespace Gui {

class MaskedRows;
class Masking;
class TrafficRows;

// The rows of a log in memory or of the history on disk as a table; lives in the main thread.
class TrafficModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        MarkColumn,
        TimeColumn,
        ServerColumn,
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
    enum Role { ToneRole = Qt::UserRole, RefusedRole, PinnedRole, ColourRole, NoteRole };

    explicit TrafficModel(QObject *parent = nullptr);
    ~TrafficModel() override;
    Q_DISABLE_COPY_MOVE(TrafficModel)

    void setMasking(const Masking *masking);
    void setLog(Core::TrafficLog *log); // may be null
    void setStore(Core::TrafficStore &store, const QString &serverId); // empty: of all servers
    bool isStored() const { return m_isStored; }

    void setFilter(Core::TrafficFilter filter);
    const Core::TrafficFilter &filter() const { return m_filter; }
    bool isScanning() const;
    double scanProgress() const;
    void stopScanning();
    QString scanFailure() const;
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    qint64 newWhilePaused() const;
    void retranslate();

    // Of a row that is still on its way from the disk: an empty one.
    const Core::ExchangeRecord &record(int row) const;
    bool isThere(int row) const;
    Core::HistoryRow historyRow(int row) const;
    qint64 id(int row) const; // in the history; 0: it is not there
    // Of a row whatever the filter is, until other rows are shown; -1: there is none.
    qint64 key(int row) const;
    int rowOf(qint64 key) const;
    // Gives those that are there to take, now or later, masked as copies are.
    void forCopies(const QList<int> &rows, const RowMasker::Take &take);
    // All columns but the marks, separated by tabs.
    static QString rowText(const Core::HistoryRow &row);
    void mark(const QList<int> &rows, const Core::MarksChange &change);
    void remove(const QList<int> &rows);
    void removeServer(const QString &serverId); // all that is kept of it

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    void aboutToRemoveOldest(int count); // before rowsAboutToBeRemoved
    void scanChanged();

private:
    void setRows(std::unique_ptr<TrafficRows> rows, Core::TrafficStore *store);
    void connectRows();
    void allChanged();
    // Of one that is shown: masked where it has to be.
    const Core::ExchangeRecord &shown(int row) const;
    QString cellText(Column column, int row, const Core::ExchangeRecord &record) const;
    QVariant mark(int row, int role) const;

    std::unique_ptr<TrafficRows> m_rows;
    const Masking *m_masking = nullptr;
    MaskedRows *m_masked;
    RowMasker *m_copies;
    Core::TrafficFilter m_filter;
    bool m_isStored = false;
    bool m_paused = false;
};

} // namespace Gui
