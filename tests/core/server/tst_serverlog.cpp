// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverlog.h"

#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestServerLog final : public QObject
{
    Q_OBJECT

private slots:
    void tellsDurations_data();
    void tellsDurations();
    void tellsNumbers();
};

void TestServerLog::tellsDurations_data()
{
    QTest::addColumn<std::chrono::seconds>("time");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0s << u"0 s"_s;
    QTest::newRow("seconds") << 59s << u"59 s"_s;
    QTest::newRow("minutes") << std::chrono::seconds(2min) + 5s << u"2 min"_s;
    QTest::newRow("hours") << std::chrono::seconds(3h + 5min) << u"3 h 5 min"_s;
    QTest::newRow("days") << std::chrono::seconds(49h) << u"2 d 1 h"_s;
}

void TestServerLog::tellsDurations()
{
    QFETCH(std::chrono::seconds, time);
    QFETCH(QString, text);
    QCOMPARE(ServerLog::duration(time), text);
}

void TestServerLog::tellsNumbers()
{
    QVERIFY(ServerLog::stopped(120s, 418).contains(u"418"_s));
    QVERIFY(ServerLog::stopped(120s, 418).contains(u"2 min"_s));
    QVERIFY(ServerLog::stopped(1s, 5'000'000'000).contains(u"2147483647"_s));
    QVERIFY(ServerLog::cut(3).contains(u'3'));
    QVERIFY(ServerLog::listening(QUrl(u"http://127.0.0.1:8080/"_s))
                .endsWith(u"http://127.0.0.1:8080/"_s));
}

QTEST_APPLESS_MAIN(TestServerLog)
#include "tst_serverlog.moc"
