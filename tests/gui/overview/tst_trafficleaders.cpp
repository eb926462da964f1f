// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverstatus.h"
#include "core/traffic/trafficfilter.h"
#include "gui/overview/trafficleaders.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Gui::TrafficLeaders;

class TestTrafficLeaders final : public QObject
{
    Q_OBJECT

private slots:
    void showsPathsAndSlowExchanges();
    void asksForTheTraffic();
};

namespace {

Core::ServerStatus status()
{
    Core::ServerStatus status;
    status.topPaths
        = {{.path = "/a b", .exchanges = 4, .errors = 1, .timed = 4, .time = 8ms}, {.path = "/c"}};
    status.slowest = {{.id = 7,
                       .started = {},
                       .method = "GET",
                       .target = "/slow?x=1",
                       .status = 200,
                       .duration = 1'250us}};
    return status;
}

QTableView *view(const TrafficLeaders &leaders, int number)
{
    return leaders.findChildren<QTableView *>().at(number);
}

QString text(const TrafficLeaders &leaders, int number, int column)
{
    return view(leaders, number)->model()->index(0, column).data().toString();
}

} // namespace

void TestTrafficLeaders::showsPathsAndSlowExchanges()
{
    TrafficLeaders leaders;
    QVERIFY(leaders.isHidden());
    leaders.setStatus(status());
    QVERIFY(!leaders.isHidden());
    QCOMPARE(view(leaders, 0)->model()->rowCount(), 2);
    QCOMPARE(text(leaders, 0, 0), u"/a b"_s);
    QCOMPARE(text(leaders, 0, 1), u"4"_s);
    QCOMPARE(text(leaders, 0, 2), u"1"_s);
    QVERIFY(text(leaders, 0, 3).startsWith(u'2'));
    QCOMPARE(text(leaders, 1, 1), u"/slow?x=1"_s);
    QCOMPARE(text(leaders, 1, 2), u"200"_s);
    leaders.setStatus({});
    QVERIFY(leaders.isHidden());
}

void TestTrafficLeaders::asksForTheTraffic()
{
    TrafficLeaders leaders;
    leaders.setStatus(status());
    QSignalSpy wanted(&leaders, &TrafficLeaders::trafficWanted);
    emit view(leaders, 0)->activated(view(leaders, 0)->model()->index(0, 0));
    QCOMPARE(wanted.takeFirst().constFirst().toString(), u"path:\"/a b\""_s);
    emit view(leaders, 1)->activated(view(leaders, 1)->model()->index(0, 0));
    const QString filter = wanted.takeFirst().constFirst().toString();
    QCOMPARE(filter, u"path:/slow time:>=1ms"_s);
    QVERIFY(Core::TrafficFilter::parse(filter));
}

QTEST_MAIN(TestTrafficLeaders)
#include "tst_trafficleaders.moc"
