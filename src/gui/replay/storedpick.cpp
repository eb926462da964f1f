// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/replay/storedpick.h"

namespace Gui {

StoredPick::StoredPick(Core::TrafficStore &store, QList<qint64> ids)
    : m_store(&store)
    , m_ids(std::move(ids))
{
    connect(&store, &Core::TrafficStore::loaded, this, &StoredPick::loaded);
}

void StoredPick::fetch(int first, int count, const Take &take)
{
    if (m_store)
        m_takes.insert(m_store->loadWhole(m_ids.mid(first, count)), take);
    else
        take({});
}

void StoredPick::loaded(quint64 number, const QList<Core::HistoryRow> &rows)
{
    const Take take = m_takes.take(number);
    if (!take)
        return;
    QList<Core::ExchangeRecord> records;
    records.reserve(rows.size());
    for (const Core::HistoryRow &row : rows)
        records << row.record;
    take(records);
}

} // namespace Gui
