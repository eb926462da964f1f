// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/eventstream.h"

#include <QTest>

using namespace Core;
using namespace std::chrono_literals;

class TestEventStream final : public QObject
{
    Q_OBJECT

private slots:
    void reads();
    void doesNotCareHowItIsCut();
    void keepsTheUnfinished();
};

namespace {

const QByteArray sample = "\xEF\xBB\xBF: comment\r\n"
                          "event: tick\r\ndata: one\r\ndata:two\r\nid: 7\r\n\r\n"
                          "data\r\rretry: 1500\nretry: soon\n\n"
                          "unknown: x\n\n"
                          "data:  spaced\n\n"
                          "data: rest";

QList<StreamEvent> expected()
{
    return {{"7", "tick", "one\ntwo", {}},
            {"7", "", "", {}},
            {"7", "", "", 1500ms},
            {"7", "", " spaced", {}}};
}

} // namespace

void TestEventStream::reads()
{
    EventStreamReader reader;
    QCOMPARE(reader.feed(sample), expected());
}

void TestEventStream::doesNotCareHowItIsCut()
{
    for (qsizetype step = 1; step < 20; ++step) {
        EventStreamReader reader;
        QList<StreamEvent> events;
        for (qsizetype at = 0; at < sample.size(); at += step)
            events += reader.feed(sample.mid(at, step));
        QCOMPARE(events, expected());
    }
}

void TestEventStream::keepsTheUnfinished()
{
    EventStreamReader reader;
    reader.feed(sample);
    QVERIFY(reader.hasUnfinished());
    QCOMPARE(reader.unfinished()->data, QByteArray("rest"));
    reader.feed("\n");
    QCOMPARE(reader.unfinished()->data, QByteArray("rest"));
    QCOMPARE(reader.feed("\n").size(), 1);
    QVERIFY(!reader.hasUnfinished());
    QVERIFY(!reader.unfinished());
}

QTEST_APPLESS_MAIN(TestEventStream)
#include "tst_eventstream.moc"
