// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/slowestexchanges.h"
#include "support/records.h"

#include <QTest>

using namespace Core;
using namespace std::chrono_literals;

namespace {

ExchangeRecord lasting(std::chrono::milliseconds time)
{
    ExchangeRecord record = Testing::makeRecord(int(time.count()));
    record.receiving = 0ns;
    record.waiting = time;
    record.sending = 0ns;
    return record;
}

} // namespace

class TestSlowestExchanges final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheSlowest();
    void leavesOutStreams();
    void addsUp();
};

void TestSlowestExchanges::keepsTheSlowest()
{
    SlowestExchanges slowest;
    for (int i = 0; i < 100; ++i) // 37 is prime to 100: every number once, in no order
        slowest.add(lasting(std::chrono::milliseconds((i * 37) % 100 + 1)));
    QCOMPARE(slowest.exchanges().size(), SlowestExchanges::capacity);
    for (int i = 0; i < SlowestExchanges::capacity; ++i) {
        QCOMPARE(slowest.exchanges()[i].duration, std::chrono::milliseconds(100 - i));
        QCOMPARE(slowest.exchanges()[i].id, lasting(std::chrono::milliseconds(100 - i)).id);
    }
}

void TestSlowestExchanges::leavesOutStreams()
{
    SlowestExchanges slowest;
    ExchangeRecord stream = lasting(60'000ms);
    stream.response.headers.set("Content-Type", "text/event-stream; charset=utf-8");
    slowest.add(stream);
    ExchangeRecord upgraded = lasting(60'000ms);
    upgraded.response.status = 101;
    slowest.add(upgraded);
    QVERIFY(slowest.exchanges().isEmpty());
}

void TestSlowestExchanges::addsUp()
{
    SlowestExchanges one;
    SlowestExchanges two;
    one.add(lasting(5ms));
    two.add(lasting(7ms));
    two.add(lasting(3ms));
    one.add(two);
    QCOMPARE(one.exchanges().size(), 3);
    QCOMPARE(one.exchanges().constFirst().duration, 7ms);
    QCOMPARE(one.exchanges().constLast().duration, 3ms);
}

QTEST_GUILESS_MAIN(TestSlowestExchanges)
#include "tst_slowestexchanges.moc"
