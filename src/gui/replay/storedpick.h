// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/trafficstore.h"
#include "gui/replay/pickedrows.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace Gui {

// Rows of the history, by their numbers; main thread.
class StoredPick final : public QObject, public PickedRows
{
    Q_OBJECT

public:
    StoredPick(Core::TrafficStore &store, QList<qint64> ids);

    int count() const override { return int(m_ids.size()); }
    qint64 id(int row) const override { return m_ids.value(row); }
    void fetch(int first, int count, const Take &take) override;

private:
    void loaded(quint64 number, const QList<Core::HistoryRow> &rows);

    const QPointer<Core::TrafficStore> m_store;
    const QList<qint64> m_ids;
    QHash<quint64, Take> m_takes; // by the number of the question
};

} // namespace Gui
