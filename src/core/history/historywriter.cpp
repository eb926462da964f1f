// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historywriter.h"

#include "core/tr.h"

#include <QDir>

using namespace std::chrono_literals;

namespace Core {

namespace {

using Access = HistoryState::Access;

// Rows in one transaction; a commit stays short with them.
constexpr int transactionSize = 2'000;

} // namespace

HistoryWriter::HistoryWriter(QString path, HistoryOptions options,
                             std::shared_ptr<std::atomic<qint64>> load)
    : m_path(std::move(path))
    , m_options(options)
    , m_load(std::move(load))
    , m_file(m_path)
{
    for (QTimer *timer : {&m_work, &m_retry})
        timer->setSingleShot(true);
    connect(&m_work, &QTimer::timeout, this, &HistoryWriter::work);
    connect(&m_retry, &QTimer::timeout, this, &HistoryWriter::open);
}

HistoryWriter::~HistoryWriter()
{
    if (m_session)
        writeWaiting();
}

void HistoryWriter::open()
{
    if (!m_flush)
        m_flush.emplace(m_options.commitInterval, [this] { flush(); });
    const bool wasOpen = m_session != nullptr;
    if (!m_session) {
        if (auto claimed = m_file.claim(); !claimed) {
            fail(claimed.error());
            return;
        }
        auto session = HistorySession::open(m_path, m_options);
        if (!session) {
            fail(session.error());
            return;
        }
        m_session = std::move(*session);
        m_state.hasTextIndex = m_session->hasTextIndex();
        if (m_options.hasTextIndex && !m_state.hasTextIndex && m_state.notice.isEmpty()) {
            m_state.notice = Tr::tr("This SQLite has no full-text search: looking for text reads "
                                    "every row, which is slower.");
        }
    }
    if (wasOpen && !writeWaiting())
        return;
    setState(Access::Writing);
    if (!wasOpen)
        emit readable();
    m_flush->trigger();
    workLater();
}

void HistoryWriter::append(const RecordedServer &server, const ExchangeBatch &batch)
{
    for (const ExchangeRecord &record : batch.records)
        m_waiting.push_back({server, record});
    if (m_state.access == Access::ReadingOnly || m_state.access == Access::Closed)
        dropWaiting();
    else if (m_state.access == Access::Writing)
        m_flush->trigger();
}

void HistoryWriter::flush()
{
    constexpr size_t many = 300;
    if (m_state.access != Access::Writing)
        return;
    m_isBusy = m_waiting.size() > many;
    if (writeWaiting())
        workLater();
}

bool HistoryWriter::writeWaiting()
{
    while (!m_waiting.empty()) {
        const int count = int(std::min<size_t>(m_waiting.size(), transactionSize));
        const auto range = m_session->write(m_waiting, count);
        if (!range) {
            fail(range.error());
            return false;
        }
        qint64 weight = 0;
        for (int i = 0; i < count; ++i)
            weight += weightOf(m_waiting[size_t(i)].record);
        m_waiting.erase(m_waiting.begin(), m_waiting.begin() + count);
        *m_load -= weight;
        emit committed(range->first, range->last);
    }
    return true;
}

void HistoryWriter::dropWaiting()
{
    if (m_waiting.empty())
        return;
    for (const PendingExchange &exchange : m_waiting)
        *m_load -= weightOf(exchange.record);
    m_state.notKept += qint64(m_waiting.size());
    m_waiting.clear();
    emit stateChanged(m_state);
}

bool HistoryWriter::done(const HistoryResult &outcome)
{
    if (!outcome)
        fail(outcome.error());
    return bool(outcome);
}

void HistoryWriter::fail(const HistoryFailure &failure)
{
    using Cause = HistoryFailure::Cause;
    m_work.stop();
    if (failure.cause == Cause::Damaged) {
        m_session.reset();
        m_clearings.clear();
        m_isDamaged = true;
        setState(Access::Opening);
        emit damageFound();
        return;
    }
    if (!failure.mayPass()) {
        m_session.reset();
        m_file.release();
        setState(Access::Closed, failure.message);
        dropWaiting();
        emit readable();
        return;
    }
    // A file that was never opened is not about to be; what waits would wait for long.
    if (!m_session) {
        const bool isNews = m_state.access != Access::ReadingOnly;
        setState(Access::ReadingOnly, failure.message);
        dropWaiting();
        if (isNews)
            emit readable();
    } else {
        setState(Access::Failing, failure.message);
    }
    m_retry.start(m_options.retryInterval);
}

void HistoryWriter::startAnew()
{
    if (!m_isDamaged)
        return;
    const QString other = HistoryFile::setAside(m_path);
    if (other.isEmpty()) {
        fail(HistoryFailure::of(HistoryFailure::Cause::ReadOnly, m_path));
        return;
    }
    m_state.notice = Tr::tr("The history was damaged. It is kept as “%1”; a new one was begun.")
                         .arg(QDir::toNativeSeparators(other));
    m_isDamaged = false;
    m_retry.start(0ms);
    emit removed();
}

void HistoryWriter::setState(Access access, const QString &reason)
{
    if (m_state.access == access && m_state.reason == reason)
        return;
    m_state.access = access;
    m_state.reason = reason;
    emit stateChanged(m_state);
}

} // namespace Core
