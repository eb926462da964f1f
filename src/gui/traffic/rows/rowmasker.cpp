// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/rows/rowmasker.h"

#include "core/history/trafficstore.h"
#include "gui/widgets/background.h"

#include <utility>

namespace Gui {

using Core::ExchangeRecord;
using Core::HistoryRow;
using Core::RedactionRules;

namespace {

constexpr qsizetype shortContents = 8 * 1024; // bytes of a row that are looked through at once
constexpr qsizetype fewRows = 50;
constexpr qint64 portionBytes = 4 * 1024 * 1024; // that are in memory at a time

qint64 keptOf(const HistoryRow &row)
{
    return row.requestContentKept + row.responseContentKept;
}

qint64 inMemory(const HistoryRow &row)
{
    return row.record.requestContent.size() + row.record.responseContent.size();
}

// The sizes of contents stay those that were sent.
ExchangeRecord masked(const ExchangeRecord &record, const RedactionRules &rules)
{
    ExchangeRecord shown = Core::redact(record, rules).record;
    shown.requestBodyBytes = record.requestBodyBytes;
    shown.responseBodyBytes = record.responseBodyBytes;
    shown.dropContents();
    return shown;
}

} // namespace

void RowMasker::setStore(Core::TrafficStore *store)
{
    forget();
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    if (store)
        connect(store, &Core::TrafficStore::loaded, this, &RowMasker::loaded);
}

std::optional<ExchangeRecord> RowMasker::maskedAtOnce(const HistoryRow &row,
                                                      const RedactionRules &rules)
{
    if (inMemory(row) < keptOf(row) || inMemory(row) > shortContents)
        return std::nullopt;
    return masked(row.record, rules);
}

void RowMasker::mask(const QList<HistoryRow> &rows, const RedactionRules &rules, const Take &take)
{
    QList<HistoryRow> done;
    if (rows.size() <= fewRows && m_jobs.empty()) {
        for (const HistoryRow &row : rows) {
            auto record = maskedAtOnce(row, rules);
            if (!record)
                break;
            done << row;
            done.last().record = std::move(*record);
        }
    }
    if (done.size() == rows.size()) {
        take(done);
        return;
    }
    m_jobs.push_back({rows, rules, take, 0, {}});
    if (m_jobs.size() == 1)
        advance();
}

void RowMasker::forget()
{
    m_jobs.clear();
    m_reading = 0;
    ++m_generation;
}

void RowMasker::advance()
{
    Job &job = m_jobs.front();
    if (job.next >= job.rows.size()) {
        const Job finished = std::move(job);
        m_jobs.pop_front();
        if (!m_jobs.empty())
            advance();
        finished.take(finished.masked);
        return;
    }
    const qsizetype first = job.next;
    qint64 bytes = 0;
    bool isComplete = true;
    QList<qint64> ids;
    while (job.next < job.rows.size() && ids.size() < fewRows
           && (ids.isEmpty() || bytes + keptOf(job.rows[job.next]) <= portionBytes)) {
        const HistoryRow &row = job.rows[job.next++];
        bytes += keptOf(row);
        isComplete &= inMemory(row) >= keptOf(row);
        ids << row.id;
    }
    if (isComplete || !m_store)
        maskPortion(job.rows.sliced(first, ids.size()));
    else
        m_reading = m_store->loadWhole(ids);
}

void RowMasker::loaded(quint64 number, const QList<HistoryRow> &rows)
{
    if (m_reading == 0 || number != m_reading)
        return;
    m_reading = 0;
    maskPortion(rows);
}

void RowMasker::maskPortion(const QList<HistoryRow> &rows)
{
    inBackground(
        this,
        [rows, rules = m_jobs.front().rules] {
            QList<HistoryRow> done = rows;
            for (HistoryRow &row : done)
                row.record = masked(row.record, rules);
            return done;
        },
        [this, generation = m_generation](const QList<HistoryRow> &done) {
            if (generation != m_generation)
                return;
            m_jobs.front().masked << done;
            advance();
        });
}

} // namespace Gui
