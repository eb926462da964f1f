// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/traffic/rows/rowmasker.h"

#include <QCache>
#include <QHash>
#include <QTimer>

namespace Gui {

// The rows of a table as they are shown while secrets are masked, those that were looked at of
// late; main thread.
class MaskedRows final : public QObject
{
    Q_OBJECT

public:
    explicit MaskedRows(QObject *parent);
    Q_DISABLE_COPY_MOVE(MaskedRows)

    // Of other rows than before; store: where they are kept, may be null.
    void setStore(Core::TrafficStore *store);
    void clear();
    // By a number that stays the row's own; good until the next call. Until it is known what is to
    // be masked, it has nothing that anybody has written.
    const Core::ExchangeRecord &of(qint64 key, const Core::HistoryRow &row,
                                   const Core::RedactionRules &rules);

signals:
    void made(); // of() has more to give than before

private:
    void makeWanted();
    void take(const QList<Core::HistoryRow> &rows);

    static constexpr int most = 500;

    RowMasker m_masker;
    Core::RedactionRules m_rules;
    QCache<qint64, Core::ExchangeRecord> m_rows {most};
    QHash<qint64, Core::HistoryRow> m_making;
    QList<Core::HistoryRow> m_wanted;
    QTimer m_turn;
    bool m_isBusy = false;
};

} // namespace Gui
