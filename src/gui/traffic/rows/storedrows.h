// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/trafficstore.h"
#include "core/traffic/throttle.h"
#include "gui/traffic/rows/rowcache.h"
#include "gui/traffic/rows/trafficrows.h"

#include <QPointer>

#include <deque>

namespace Gui {

// The rows of the history that pass a filter; lives in the main thread. It keeps the numbers of all
// and reads those that are looked at, so that a million of them take little memory. The newest are
// found first, and what is recorded meanwhile comes at the end.
class StoredRows final : public TrafficRows
{
    Q_OBJECT

public:
    // serverId: whose; empty: those of all servers.
    StoredRows(Core::TrafficStore &store, QString serverId, QObject *parent = nullptr);
    ~StoredRows() override;
    Q_DISABLE_COPY_MOVE(StoredRows)

    int size() const override { return int(m_ids.size()); }
    const Core::ExchangeRecord *record(int row) const override;
    Core::HistoryRow row(int row) const override;
    qint64 id(int row) const override { return m_ids[size_t(row)]; }
    qint64 key(int row) const override { return id(row); }
    int indexOf(qint64 key) const override;
    void setFilter(const Core::TrafficFilter &filter) override;
    bool isSearching() const override { return m_search != 0; }
    double progress() const override { return m_progress; }
    void stopSearching() override;
    QString failure() const override { return m_failure; }
    void setPaused(bool paused) override;
    qint64 newWhilePaused() const override { return qint64(m_held.size()); }
    void mark(const QList<int> &rows, const Core::MarksChange &change) override;
    void remove(const QList<int> &rows) override;
    void removeServer(const QString &serverId) override;

private:
    void connectStore();
    void begin();
    void end();
    void lookForNew();
    void found(quint64 number, const QList<qint64> &ids, double progress);
    void searchEnded(quint64 number, Core::SearchEnd end, const QString &reason);
    void append(const QList<qint64> &ids);
    void showFound();
    void showArriving();
    void rowsRead(const QList<qint64> &ids);
    void rowsGone(const QList<qint64> &ids);
    void takeOut(QList<int> rows);

    QPointer<Core::TrafficStore> m_store;
    const QString m_serverId;
    Core::TrafficFilter m_filter;
    RowCache m_cache;
    std::deque<qint64> m_ids; // ascending
    quint64 m_search = 0; // number of the search for all, 0: it is over
    QList<qint64> m_found; // by it and not shown yet, the newest first
    // A table works for each insertion, however large it is.
    Core::Throttle m_showFound {std::chrono::milliseconds(50), [this] { showFound(); }};
    double m_progress = 1;
    QString m_failure;
    quint64 m_update = 0; // number of the search for what is new
    QList<qint64> m_new; // what it has found, the newest first
    qint64 m_newest = -1; // all rows up to this one were looked at; -1: it is not known yet
    qint64 m_next = -1; // the same when the update is over
    qint64 m_committed = 0;
    bool m_isPaused = false;
    QList<qint64> m_held; // while paused
    QList<qint64> m_arriving; // new ones that are being read before they are shown
    int m_ownRemovals = 0; // that the store will tell of
};

} // namespace Gui
