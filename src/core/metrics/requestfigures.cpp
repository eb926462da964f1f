// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/requestfigures.h"

#include "core/traffic/exchangerecord.h"

#include <algorithm>
#include <chrono>

namespace Core {

namespace {

// Those of RFC 9110, PATCH and QUERY; others come from whoever likes to.
constexpr std::array<QByteArrayView, 10> methods
    = {"GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "QUERY"};
constexpr quint32 overflowKey = ~0U;

size_t methodIndex(const QByteArray &method)
{
    return size_t(std::ranges::find(methods, QByteArrayView(method)) - methods.begin());
}

quint32 keyOf(const ExchangeRecord &record)
{
    return quint32(methodIndex(record.request.method)) << 24 | quint32(record.outcome) << 16
        | (quint32(record.response.status) & 0xffff);
}

QByteArray errorTypeOf(const ExchangeRecord &record)
{
    switch (record.outcome) {
    case Outcome::Completed:
        break;
    case Outcome::Refused:
        return "refused";
    case Outcome::ClientGone:
        return "client_gone";
    case Outcome::TimedOut:
        return "timeout";
    case Outcome::Reset:
        return "reset";
    case Outcome::CutByStop:
        return "stopped";
    }
    constexpr int firstServerError = 500;
    return record.response.status >= firstServerError ? QByteArray::number(record.response.status)
                                                      : QByteArray();
}

template<size_t count>
void note(BucketCounts<count> &buckets, const std::array<double, count> &bounds, double value)
{
    const auto bound = std::ranges::lower_bound(bounds, value);
    ++buckets.counts[size_t(bound - bounds.begin())];
    buckets.sum += value;
}

template<size_t count>
void addTo(BucketCounts<count> &buckets, const BucketCounts<count> &other)
{
    for (size_t i = 0; i < buckets.counts.size(); ++i)
        buckets.counts[i] += other.counts[i];
    buckets.sum += other.sum;
}

RequestFigures::Series makeSeries(const ExchangeRecord &record)
{
    const size_t method = methodIndex(record.request.method);
    return {.method
            = method < methods.size() ? methods[method].toByteArray() : QByteArray("_OTHER"),
            .status = record.response.status,
            .errorType = errorTypeOf(record)};
}

} // namespace

RequestFigures::Series *RequestFigures::find(quint32 key)
{
    if (m_last < 0 || m_last >= m_keys.size() || m_keys.at(m_last) != key)
        m_last = m_keys.indexOf(key);
    return m_last < 0 ? nullptr : &m_series[m_last];
}

RequestFigures::Series &RequestFigures::insert(quint32 key, Series fresh)
{
    if (m_keys.size() >= mostSeries - 1) {
        if (Series *overflow = find(overflowKey))
            return *overflow;
        key = overflowKey;
        fresh = {.method = "_OTHER", .errorType = {}, .isOverflow = true};
    }
    m_keys << key;
    m_series << std::move(fresh);
    m_last = m_series.size() - 1;
    return m_series.last();
}

void RequestFigures::add(const ExchangeRecord &record)
{
    const quint32 key = keyOf(record);
    Series *known = find(key);
    Series &series = known ? *known : insert(key, makeSeries(record));
    note(series.seconds, durationBounds, std::chrono::duration<double>(record.duration()).count());
    note(series.received, sizeBounds, double(record.requestBodyBytes));
    note(series.sent, sizeBounds, double(record.responseBodyBytes));
}

void RequestFigures::add(const RequestFigures &other)
{
    for (qsizetype i = 0; i < other.m_series.size(); ++i) {
        const Series &from = other.m_series.at(i);
        const quint32 key = other.m_keys.at(i);
        // Each part is bounded. Moved to the overflow here, counters could fall the next time.
        if (Series *series = find(key)) {
            addTo(series->seconds, from.seconds);
            addTo(series->received, from.received);
            addTo(series->sent, from.sent);
        } else {
            m_keys << key;
            m_series << from;
        }
    }
}

} // namespace Core
