// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/throttle.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Core;
using namespace std::chrono_literals;

class TestThrottle final : public QObject
{
    Q_OBJECT

private slots:
    void firesTheFirstTimeAtOnce();
    void firesOncePerInterval();
    void firesAgainFromItsOwnAction();
    void staysQuietUntriggered();
};

void TestThrottle::firesTheFirstTimeAtOnce()
{
    int fired = 0;
    Throttle throttle(10s, [&] { ++fired; });
    throttle.trigger();
    QCOMPARE(fired, 0);
    QTRY_COMPARE(fired, 1);
    throttle.trigger();
    QTest::qWait(50);
    QCOMPARE(fired, 1);
}

void TestThrottle::firesOncePerInterval()
{
    int fired = 0;
    Throttle throttle(50ms, [&] { ++fired; });
    QElapsedTimer time;
    time.start();
    while (fired < 4) {
        throttle.trigger();
        QCoreApplication::processEvents();
    }
    QVERIFY(time.elapsed() >= 3 * 45);
}

void TestThrottle::firesAgainFromItsOwnAction()
{
    int fired = 0;
    Throttle *self = nullptr;
    Throttle throttle(10ms, [&] {
        if (++fired < 3)
            self->trigger();
    });
    self = &throttle;
    throttle.trigger();
    QTRY_COMPARE(fired, 3);
}

void TestThrottle::staysQuietUntriggered()
{
    int fired = 0;
    Throttle throttle(0ms, [&] { ++fired; });
    QTest::qWait(30);
    QCOMPARE(fired, 0);
}

QTEST_GUILESS_MAIN(TestThrottle)
#include "tst_throttle.moc"
