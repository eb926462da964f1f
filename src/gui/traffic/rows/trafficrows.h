// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historyrow.h"
#include "core/traffic/trafficfilter.h"

#include <QObject>

namespace Gui {

// What a list of traffic shows, the oldest first: rows of a filter that come from memory or from
// the disk. Main thread. What begins with "aboutTo" is followed by its end in any case.
class TrafficRows : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    Q_DISABLE_COPY_MOVE(TrafficRows)

    virtual int size() const = 0;
    // Null: on its way, changed() follows. Good until the next call.
    virtual const Core::ExchangeRecord *record(int row) const = 0;
    // With all that is known beside its record; of one that is on its way its number only.
    virtual Core::HistoryRow row(int row) const = 0;
    virtual qint64 id(int row) const = 0; // in the history; 0: it is not there
    // A number that stays the row's own until a reset other than by a filter, and its row; -1:
    // none.
    virtual qint64 key(int row) const = 0;
    virtual int indexOf(qint64 key) const = 0;

    virtual void setFilter(const Core::TrafficFilter &filter) = 0;
    virtual bool isSearching() const = 0;
    virtual double progress() const = 0; // of the search, from 0 to 1
    virtual void stopSearching() = 0; // what was found stays
    virtual QString failure() const { return {}; } // why the search has not come to its end

    virtual void setPaused(bool paused) = 0;
    virtual qint64 newWhilePaused() const = 0;

    // Those that are in the history only.
    virtual void mark(const QList<int> &rows, const Core::MarksChange &change) = 0;
    virtual void remove(const QList<int> &rows) = 0;
    virtual void removeServer(const QString &) { }

signals:
    void aboutToReset();
    void wasReset();
    void aboutToInsert(int first, int last);
    void inserted();
    void aboutToRemove(int first, int last);
    void removed();
    void changed(int first, int last);
    void searchChanged();
};

} // namespace Gui
