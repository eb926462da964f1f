// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverstate.h"

#include <QTest>

using namespace Core;
using Value = ServerState::Value;
using Event = ServerState::Event;

class TestServerState final : public QObject
{
    Q_OBJECT

private slots:
    void step_data();
    void step();
};

void TestServerState::step_data()
{
    QTest::addColumn<Value>("before");
    QTest::addColumn<Event>("event");
    QTest::addColumn<std::optional<Value>>("after");

    using After = std::optional<Value>;
    struct Row
    {
        const char *name;
        Value before;
        After start, ready, failed, stop, finished;
    };
    const After none;
    const Row rows[] = {
        {"Stopped", Value::Stopped, Value::Starting, none, none, none, none},
        {"Starting", Value::Starting, none, Value::Running, Value::Failed, Value::Stopping,
         Value::Failed},
        {"Running", Value::Running, none, none, Value::Failed, Value::Stopping, Value::Failed},
        {"Stopping", Value::Stopping, none, none, Value::Stopped, Value::Stopping, Value::Stopped},
        {"Failed", Value::Failed, Value::Starting, none, none, none, none},
    };
    for (const Row &row : rows) {
        QTest::addRow("%s, start", row.name) << row.before << Event::Start << row.start;
        QTest::addRow("%s, ready", row.name) << row.before << Event::Ready << row.ready;
        QTest::addRow("%s, failed", row.name) << row.before << Event::Failed << row.failed;
        QTest::addRow("%s, stop", row.name) << row.before << Event::Stop << row.stop;
        QTest::addRow("%s, finished", row.name) << row.before << Event::Finished << row.finished;
    }
}

void TestServerState::step()
{
    QFETCH(Value, before);
    QFETCH(Event, event);
    QFETCH(std::optional<Value>, after);
    QCOMPARE(ServerState::next(before, event), after);
}

QTEST_APPLESS_MAIN(TestServerState)
#include "tst_serverstate.moc"
