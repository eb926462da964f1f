// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/historyprobe.h"

#include <QTest>

using namespace Core;

namespace Testing {

namespace {

constexpr int patience = 20'000; // ms

} // namespace

HistoryProbe::HistoryProbe(const QString &path, const HistoryOptions &options)
    : m_store(path, options)
{
    QObject::connect(&m_store, &TrafficStore::committed, &m_store,
                     [this](qint64 first, qint64 last) { m_committed += last - first + 1; });
    QObject::connect(
        &m_store, &TrafficStore::loaded, &m_store,
        [this](quint64 number, const QList<HistoryRow> &rows) { m_loaded.insert(number, rows); });
}

bool HistoryProbe::keep(const QList<ExchangeRecord> &records, const RecordedServer &server)
{
    const qint64 wanted = m_committed + records.size();
    m_store.append(server, {records, 0});
    return QTest::qWaitFor([&] { return m_committed >= wanted; }, patience);
}

bool HistoryProbe::waitFor(HistoryState::Access access)
{
    return QTest::qWaitFor([&] { return m_store.state().access == access; }, patience);
}

std::optional<QList<qint64>> HistoryProbe::find(const HistorySearch &search)
{
    QList<qint64> ids;
    std::optional<SearchEnd> end;
    quint64 number = 0;
    QObject context;
    QObject::connect(&m_store, &TrafficStore::found, &context,
                     [&](quint64 of, const QList<qint64> &some) {
                         if (of == number)
                             ids += some;
                     });
    QObject::connect(&m_store, &TrafficStore::searchEnded, &context,
                     [&](quint64 of, SearchEnd how) {
                         if (of == number)
                             end = how;
                     });
    number = m_store.find(search);
    if (!QTest::qWaitFor([&] { return end.has_value(); }, patience) || end != SearchEnd::Complete)
        return std::nullopt;
    return ids;
}

std::optional<QList<qint64>> HistoryProbe::find(const QString &filter, qint64 limit)
{
    const auto parsed = TrafficFilter::parse(filter);
    if (!parsed)
        return std::nullopt;
    return find({.filter = *parsed, .limit = limit});
}

QList<HistoryRow> HistoryProbe::load(const QList<qint64> &ids)
{
    return answerOf(m_store.load(ids));
}

std::optional<HistoryRow> HistoryProbe::loadWhole(qint64 id)
{
    const QList<HistoryRow> rows = answerOf(m_store.loadWhole({id}));
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

QList<HistoryRow> HistoryProbe::answerOf(quint64 number)
{
    if (!QTest::qWaitFor([&] { return m_loaded.contains(number); }, patience))
        return {};
    return m_loaded.take(number);
}

} // namespace Testing
