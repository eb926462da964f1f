// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <chrono>

namespace Core {

struct ExchangeRecord;

// An exchange that took long.
struct SlowExchange
{
    qint64 id = 0; // ExchangeRecord::id
    QDateTime started; // UTC
    QByteArray method;
    QByteArray target; // at most SlowestExchanges::longestTarget bytes
    int status = 0;
    std::chrono::nanoseconds duration {0}; // ExchangeRecord::duration
};

// The exchanges of a stream that took the longest. Event streams and connections that were upgraded
// last as long as somebody listens and are left out. Any one thread.
class SlowestExchanges
{
public:
    static constexpr qsizetype capacity = 10;
    static constexpr qsizetype longestTarget = 512;

    void add(const ExchangeRecord &record);
    void add(const SlowestExchanges &other);
    // The slowest first.
    const QList<SlowExchange> &exchanges() const { return m_exchanges; }

private:
    bool isFastest(std::chrono::nanoseconds duration) const;
    void insert(const SlowExchange &exchange);

    QList<SlowExchange> m_exchanges;
};

} // namespace Core
