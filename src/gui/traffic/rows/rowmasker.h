// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/redaction/redaction.h"
#include "core/history/historyrow.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>

namespace Core {
class TrafficStore;
} // namespace Core

namespace Gui {

// Masks rows by all that was kept of them, since a secret that only a body names may stand in a
// target too. Contents that are not in memory are read, and the work is done in a thread of the
// pool, a few rows at a time. Main thread.
class RowMasker final : public QObject
{
    Q_OBJECT

public:
    using Take = std::function<void(const QList<Core::HistoryRow> &)>;

    using QObject::QObject;
    Q_DISABLE_COPY_MOVE(RowMasker)

    // Where contents are that the rows do not have; null: nowhere.
    void setStore(Core::TrafficStore *store);
    // Gives the rows without contents and secrets to take, now if they are few, in memory and
    // short, else later; those that are gone meanwhile are left out.
    void mask(const QList<Core::HistoryRow> &rows, const Core::RedactionRules &rules,
              const Take &take);
    // Nothing that was asked for before is given any more.
    void forget();

    // Nothing, where it would take long or contents are missing.
    static std::optional<Core::ExchangeRecord> maskedAtOnce(const Core::HistoryRow &row,
                                                            const Core::RedactionRules &rules);

private:
    struct Job
    {
        QList<Core::HistoryRow> rows;
        Core::RedactionRules rules;
        Take take;
        qsizetype next = 0; // of rows
        QList<Core::HistoryRow> masked;
    };

    void advance();
    void loaded(quint64 number, const QList<Core::HistoryRow> &rows);
    void maskPortion(const QList<Core::HistoryRow> &rows);

    QPointer<Core::TrafficStore> m_store;
    std::deque<Job> m_jobs;
    quint64 m_reading = 0; // the number of what is read; 0: nothing
    int m_generation = 0; // of what is asked for
};

} // namespace Gui
