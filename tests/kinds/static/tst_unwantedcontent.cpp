// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/staticfixture.h"

using namespace Testing;

namespace {

QByteArray post(const QByteArray &fields, const QByteArray &content,
                const QByteArray &method = "POST")
{
    return method + " / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n\r\n" + content;
}

} // namespace

// Content of requests that have no use for it: refused when it is malformed, read when there is
// little of it, left when there is much.
class TestUnwantedContent : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_files.write(QStringLiteral("www/index.html"), "hello");
        m_files.start();
    }
    void init() { m_files.records.clear(); }

    void keepsTheConnectionOverLittle_data();
    void keepsTheConnectionOverLittle();
    void refusesWhatIsMalformed_data();
    void refusesWhatIsMalformed();
    void waitsForTheRest();
    void doesNotWait_data();
    void doesNotWait();
    void doesNotReadMuchOfChunks();

private:
    StaticFixture m_files;
};

void TestUnwantedContent::keepsTheConnectionOverLittle_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("POST") << post("Content-Length: 5", "hello") << 405;
    QTest::newRow("POST, 200 KiB")
        << post("Content-Length: 204800", QByteArray(204'800, 'x')) << 405;
    QTest::newRow("POST in chunks")
        << post("Transfer-Encoding: chunked", "5\r\nhello\r\n0\r\nX: 1\r\n\r\n") << 405;
    QTest::newRow("GET") << post("Content-Length: 5", "hello", "GET") << 200;
    QTest::newRow("GET in chunks")
        << post("Transfer-Encoding: chunked", "5\r\nhello\r\n0\r\n\r\n", "GET") << 200;
    QTest::newRow("OPTIONS") << post("Content-Length: 5", "hello", "OPTIONS") << 204;
    QTest::newRow("DELETE") << post("Content-Length: 5", "hello", "DELETE") << 405;
}

void TestUnwantedContent::keepsTheConnectionOverLittle()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RawClient client(m_files.port());
    client.send(bytes + "GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(client.readResponse().status, status);
    QCOMPARE(client.readResponse().body, "hello");
    QVERIFY(client.isConnected());
    QVERIFY(m_files.records.constFirst().requestBodyBytes >= 5);
}

void TestUnwantedContent::refusesWhatIsMalformed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("POST") << QByteArray("POST");
    QTest::newRow("GET") << QByteArray("GET");
}

void TestUnwantedContent::refusesWhatIsMalformed()
{
    QFETCH(QByteArray, method);
    RawClient client(m_files.port());
    client.send(post("Transfer-Encoding: chunked", "0x5\r\nhello\r\n0\r\n\r\n", method));
    QCOMPARE(client.readResponse().status, 400);
    client.finishSending();
    QVERIFY(client.waitForClose());
    QTRY_COMPARE(m_files.records.size(), 1);
    QCOMPARE(m_files.records.constFirst().outcome, Core::Outcome::Refused);
}

void TestUnwantedContent::waitsForTheRest()
{
    RawClient client(m_files.port());
    client.send(post("Content-Length: 10", "hello"));
    QTest::qWait(50);
    QVERIFY(client.received().isEmpty());
    client.send("world");
    QCOMPARE(client.readResponse().status, 405);
}

void TestUnwantedContent::doesNotWait_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("who waits for 100") << post("Content-Length: 5\r\nExpect: 100-continue", {});
    QTest::newRow("who announces much") << post("Content-Length: 300000", {});
}

void TestUnwantedContent::doesNotWait()
{
    QFETCH(QByteArray, bytes);
    RawClient client(m_files.port());
    client.send(bytes);
    const RawResponse response = client.readResponse();
    QCOMPARE(response.status, 405);
    QCOMPARE(response.header("Connection"), "close");
}

void TestUnwantedContent::doesNotReadMuchOfChunks()
{
    RawClient client(m_files.port());
    client.send(post("Transfer-Encoding: chunked",
                     QByteArray("1000\r\n" + QByteArray(4096, 'x') + "\r\n").repeated(80)));
    const RawResponse response = client.readResponse();
    QCOMPARE(response.status, 405);
    QCOMPARE(response.header("Connection"), "close");
    client.finishSending();
    QVERIFY(client.waitForClose());
}

QTEST_GUILESS_MAIN(TestUnwantedContent)
#include "tst_unwantedcontent.moc"
