// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/trafficstore.h"

#include <QCache>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace Gui {

// Rows of the history that were looked at of late, read when they are asked for, some at a time and
// the last ones first; main thread.
class RowCache final : public QObject
{
    Q_OBJECT

public:
    explicit RowCache(Core::TrafficStore &store);
    Q_DISABLE_COPY_MOVE(RowCache)

    // Null if it has to be read, which this begins; good until the next call.
    const Core::HistoryRow *find(qint64 id) const;
    void read(const QList<qint64> &ids); // now; rowsRead() follows in any case
    void renew(const QList<qint64> &ids); // what is known of them is not true any more
    void clear();

signals:
    void rowsRead(const QList<qint64> &ids);
    void rowsGone(const QList<qint64> &ids); // there are none of these numbers any more

private:
    void readWanted();
    void loaded(quint64 number, const QList<Core::HistoryRow> &rows);

    QPointer<Core::TrafficStore> m_store;
    QCache<qint64, Core::HistoryRow> m_rows; // costs are bytes, about
    mutable QList<qint64> m_wanted;
    QHash<quint64, QList<qint64>> m_reading; // by the number of the answer
    QSet<qint64> m_onTheirWay;
    mutable QTimer m_turn;
};

} // namespace Gui
