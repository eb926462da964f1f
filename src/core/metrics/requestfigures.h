// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <array>

namespace Core {

struct ExchangeRecord;

// How many values fell below each of some bounds, and their sum. The last count is of those above
// all bounds.
template<size_t bounds>
struct BucketCounts
{
    std::array<qint64, bounds + 1> counts = {};
    double sum = 0;

    bool operator==(const BucketCounts &) const = default;
};

// The exchanges of a server by what they have in common, for a monitoring system: a bounded number
// of series whatever clients send. Any one thread.
class RequestFigures
{
public:
    // Upper bounds that OpenTelemetry advises for http.server.request.duration.
    static constexpr std::array durationBounds
        = {0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0};
    static constexpr std::array sizeBounds
        = {0.0, 1024.0, 16'384.0, 262'144.0, 4'194'304.0, 67'108'864.0}; // bytes
    static constexpr qsizetype mostSeries = 200;

    struct Series
    {
        QByteArray method; // one that is registered, else “_OTHER”
        int status = 0; // 0: nothing was sent
        QByteArray errorType; // empty: it went well
        bool isOverflow = false; // of all that has no series of its own
        BucketCounts<durationBounds.size()> seconds = {};
        BucketCounts<sizeBounds.size()> received = {}; // content, bytes
        BucketCounts<sizeBounds.size()> sent = {};

        bool operator==(const Series &) const = default;
    };

    void add(const ExchangeRecord &record);
    void add(const RequestFigures &other);
    const QList<Series> &series() const { return m_series; } // in no order

private:
    Series *find(quint32 key); // null: there is none
    Series &insert(quint32 key, Series fresh); // or the one of the overflow

    QList<quint32> m_keys; // of m_series
    QList<Series> m_series;
    qsizetype m_last = 0; // what came last often comes again; -1: it was not there
};

} // namespace Core
