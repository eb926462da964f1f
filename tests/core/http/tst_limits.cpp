// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/listenerfixture.h"

using namespace Core;
using namespace Testing;

// Each limit of a server counts as it was set, not as it is by default.
class TestLimits final : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsOver_data();
    void refusesWhatIsOver();
    void recordsConnectionsThatGetNoAnswer();
};

namespace {

using Setter = void (*)(Limits &limits);

} // namespace

Q_DECLARE_METATYPE(Setter)

void TestLimits::refusesWhatIsOver_data()
{
    QTest::addColumn<Setter>("set");
    QTest::addColumn<QByteArray>("fitting");
    QTest::addColumn<QByteArray>("over");
    QTest::addColumn<int>("status");
    const auto row
        = [](const char *title, Setter set, const QByteArray &fitting, const QByteArray &over,
             int status) { QTest::newRow(title) << set << fitting << over << status; };
    row(
        "target", [](Limits &limits) { limits.targetSize = 20; },
        getRequest('/' + QByteArray(19, 'a')), getRequest('/' + QByteArray(20, 'a')), 414);
    row(
        "field", [](Limits &limits) { limits.fieldSize = 30; },
        getRequest("/", "X: " + QByteArray(27, 'a') + "\r\n"),
        getRequest("/", "X: " + QByteArray(28, 'a') + "\r\n"), 431);
    row(
        "all fields", [](Limits &limits) { limits.headSize = 100; },
        getRequest("/", "X: " + QByteArray(60, 'a') + "\r\n"),
        getRequest("/", "X: " + QByteArray(60, 'a') + "\r\nY: " + QByteArray(60, 'a') + "\r\n"),
        431);
    row(
        "count of fields", [](Limits &limits) { limits.fieldCount = 2; },
        getRequest("/", "X: 1\r\n"), getRequest("/", "X: 1\r\nY: 2\r\n"), 431);
    row(
        "content", [](Limits &limits) { limits.bodySize = 4; }, postHead(4) + "1234",
        postHead(5) + "12345", 413);
}

void TestLimits::refusesWhatIsOver()
{
    QFETCH(Setter, set);
    QFETCH(QByteArray, fitting);
    QFETCH(QByteArray, over);
    QFETCH(int, status);
    Limits limits;
    set(limits);
    ListenerFixture server(echoContent, {.limits = limits});
    RawClient client(server.port);
    client.send(fitting);
    QCOMPARE(client.readResponse().status, 200);
    client.send(over);
    const RawResponse response = client.readResponse();
    QCOMPARE(response.status, status);
    QCOMPARE(response.header("Connection"), "close");
    QVERIFY(client.waitForClose());
    QVERIFY(server.waitForRecords(2));
    QCOMPARE(server.records[1].outcome, Outcome::Refused);
    QVERIFY(!server.records[1].remark.isEmpty());
    QVERIFY(!server.records[1].section.isEmpty());
}

void TestLimits::recordsConnectionsThatGetNoAnswer()
{
    Limits limits;
    limits.connections = 1;
    ListenerFixture server(ListenerFixture::answerOk, {.limits = limits});
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 80; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), server.port);
    }
    QVERIFY(server.waitForRecords(79));
    const auto unanswered = std::count_if(
        server.records.begin(), server.records.end(), [](const ExchangeRecord &record) {
            return record.outcome == Outcome::Refused && record.response.status == 0
                && record.peerPort > 0 && record.remark.contains(QStringLiteral("closed"));
        });
    QVERIFY(unanswered > 0);
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
