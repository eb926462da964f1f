// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historyreader.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Core {

namespace {

constexpr auto slice = 20ms;

} // namespace

HistoryReader::HistoryReader(QString path)
    : m_path(std::move(path))
{
    connect(&m_turn, &QTimer::timeout, this, &HistoryReader::turn);
}

HistoryReader::~HistoryReader() = default;

void HistoryReader::close()
{
    while (!m_jobs.empty())
        end(m_jobs.front().number, SearchEnd::Cancelled);
    m_rows.reset();
    m_database.reset();
    m_reason.reset();
    emit closed();
}

void HistoryReader::open()
{
    close();
    m_database = std::make_unique<HistoryDatabase>();
    const auto opened = m_database->open(m_path, HistoryDatabase::Access::Read);
    if (!opened) {
        m_reason = opened.error().message;
        m_database.reset();
    } else {
        m_rows = std::make_unique<RowReader>(*m_database);
        m_hasTextIndex = m_database->hasTextSearch();
    }
    const auto early = std::exchange(m_early, {});
    for (const auto &[number, search] : early)
        find(number, search);
}

void HistoryReader::find(quint64 number, const HistorySearch &search)
{
    if (!m_database && m_reason) {
        emit searchEnded(number, SearchEnd::Failed, *m_reason);
        return;
    }
    if (!m_database) {
        m_early.emplace_back(number, search);
        return;
    }
    m_jobs.push_front(
        {number, std::make_unique<SearchRun>(*m_database, *m_rows, m_hasTextIndex, search)});
    m_turn.start(0ms);
}

void HistoryReader::cancel(quint64 number)
{
    const auto waiting
        = std::erase_if(m_early, [number](const auto &early) { return early.first == number; });
    if (waiting > 0 || std::ranges::find(m_jobs, number, &Job::number) != m_jobs.end())
        end(number, SearchEnd::Cancelled);
}

void HistoryReader::load(quint64 number, const QList<qint64> &ids)
{
    emit loaded(number, rows(ids, FilterTerm::Needs::Heads));
}

void HistoryReader::loadWhole(quint64 number, const QList<qint64> &ids)
{
    emit loaded(number, rows(ids, FilterTerm::Needs::Contents));
}

QList<HistoryRow> HistoryReader::rows(const QList<qint64> &ids, FilterTerm::Needs needs)
{
    QList<HistoryRow> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        auto row = m_rows ? m_rows->readRow(id, needs) : std::nullopt;
        if (row)
            rows += std::move(*row);
    }
    return rows;
}

void HistoryReader::turn()
{
    if (m_jobs.empty()) {
        m_turn.stop();
        return;
    }
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    const quint64 number = job.number;
    SearchRun &run = *job.run;
    const bool isNew = !std::exchange(job.isBegun, true);
    m_jobs.push_back(std::move(job));
    const auto ids = run.step(slice);
    if (!ids) {
        end(number, SearchEnd::Failed, ids.error().message);
        return;
    }
    if (isNew)
        emit searchBegan(number, run.newest());
    emit found(number, *ids, run.progress());
    if (run.isFinished())
        end(number, SearchEnd::Complete);
}

void HistoryReader::end(quint64 number, SearchEnd end, const QString &reason)
{
    std::erase_if(m_jobs, [number](const Job &job) { return job.number == number; });
    emit searchEnded(number, end, reason);
}

} // namespace Core
