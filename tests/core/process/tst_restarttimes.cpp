// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/run/restarttimes.h"

#include <QTest>

using namespace Core;
using namespace std::chrono_literals;
using When = RestartRule::When;

namespace {

constexpr ExitStatus well {false, 0};
constexpr ExitStatus badly {false, 1};
constexpr ExitStatus killed {true, 9};

} // namespace

class tst_RestartTimes final : public QObject
{
    Q_OBJECT

private slots:
    void followsItsRule()
    {
        QVERIFY(!RestartTimes({When::Never}).pauseAfter(badly, 1s));
        QVERIFY(!RestartTimes({When::OnFailure}).pauseAfter(well, 1s));
        QVERIFY(RestartTimes({When::OnFailure}).pauseAfter(badly, 1s));
        QVERIFY(RestartTimes({When::OnFailure}).pauseAfter(killed, 1s));
        QVERIFY(RestartTimes({When::Always}).pauseAfter(well, 1s));
    }

    void waitsLongerEachTime()
    {
        RestartTimes times({When::Always, 9});
        const QList<std::chrono::milliseconds> expected {500ms, 1s, 2s, 4s, 8s, 16s, 30s, 30s, 30s};
        for (const std::chrono::milliseconds pause : expected)
            QCOMPARE(times.pauseAfter(badly, 1s).value_or(0ms), pause);
        QVERIFY(!times.pauseAfter(badly, 1s));
    }

    void beginsAnewAfterAGoodLife()
    {
        RestartTimes times({When::Always, 2});
        QVERIFY(times.pauseAfter(badly, 1s));
        QVERIFY(times.pauseAfter(badly, 1s));
        QCOMPARE(times.pauseAfter(badly, 1min).value_or(0ms), 500ms);
    }
};

QTEST_APPLESS_MAIN(tst_RestartTimes)
#include "tst_restarttimes.moc"
