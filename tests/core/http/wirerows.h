// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/listenerfixture.h"

namespace Testing {

// Tables of raw bytes: what is answered, whether the connection stays, what is recorded.

// Tells what arrived: method, target and content.
inline void echoRequest(const Core::ExchangePtr &exchange)
{
    exchange->collectBody(1'000'000, [exchange](const QByteArray &body) {
        const Core::Request &request = exchange->request();
        exchange->respond({}, request.method + ' ' + request.target + ' ' + body);
    });
}

inline QByteArray withStart(const QByteArray &line)
{
    return line + "\r\nHost: a\r\n\r\n";
}

inline QByteArray withTarget(const QByteArray &target, const QByteArray &method = "GET")
{
    return withStart(method + ' ' + target + " HTTP/1.1");
}

// A request with Host and one more field line.
inline QByteArray withField(const QByteArray &line)
{
    return "GET / HTTP/1.1\r\nHost: a\r\n" + line + "\r\n\r\n";
}

inline QByteArray withHost(const QByteArray &host)
{
    return "GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
}

inline void addRefusedColumns()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("remark"); // a part of it
}

inline void addRefused(const char *name, const QByteArray &bytes, int status, const char *remark)
{
    QTest::newRow(name) << bytes << status << QString::fromLatin1(remark);
}

// The guard answers, tells why in answer and record, keeps the bytes of a head that no handler saw,
// never takes what follows for a request, and closes.
inline void checkRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QString, remark);
    ListenerFixture server(echoRequest);
    RawClient client(server.port);
    client.send(bytes + withTarget("/smuggled"));
    const RawResponse response = client.readResponse();
    QCOMPARE(response.status, status);
    QCOMPARE(response.header("Connection"), "close");
    QCOMPARE(response.header("Content-Type"), "text/plain; charset=utf-8");
    QCOMPARE(response.header("X-Content-Type-Options"), "nosniff");
    QVERIFY(client.received().isEmpty());
    client.finishSending();
    QVERIFY(client.waitForClose());
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records.size(), 1);
    const Core::ExchangeRecord &record = server.records.front();
    QCOMPARE(record.outcome, Core::Outcome::Refused);
    QCOMPARE(record.response.status, status);
    QVERIFY2(record.remark.contains(remark), qPrintable(record.remark));
    QCOMPARE(response.body, record.remark.toUtf8() + '\n');
    if (record.rawHead.isEmpty()) {
        QVERIFY(record.request.headers.contains("Host")); // the content was at fault
        return;
    }
    QVERIFY(record.rawHead.size() <= Core::ExchangeRecord::longestRawHead);
    qsizetype start = 0;
    while (bytes.mid(start, 2) == "\r\n" && !record.rawHead.startsWith("\r\n"))
        start += 2;
    QVERIFY(bytes.mid(start).startsWith(
        record.rawHead.first(std::min(record.rawHead.size(), bytes.size() - start))));
}

inline void addAcceptedColumns()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("content"); // of the answer
}

inline void addAccepted(const char *name, const QByteArray &bytes, const QByteArray &content)
{
    QTest::newRow(name) << bytes << content;
}

// The handler answers, and the next request of the connection is answered too.
inline void checkAccepted()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, content);
    ListenerFixture server(echoRequest);
    RawClient client(server.port);
    client.send(bytes + withTarget("/next"));
    const RawResponse response = client.readResponse();
    QCOMPARE(response.body, content);
    QCOMPARE(response.status, 200);
    QCOMPARE(response.header("Content-Length"), QByteArray::number(content.size()));
    QCOMPARE(response.count("Date"), 1);
    QCOMPARE(response.count("Connection"), 0);
    QCOMPARE(client.readResponse().body, "GET /next ");
    QVERIFY(client.isConnected());
    QVERIFY(server.waitForRecords(2));
    QCOMPARE(server.records.front().outcome, Core::Outcome::Completed);
    QVERIFY(server.records.front().rawHead.isEmpty());
}

// The same, whatever the pieces that it comes in.
inline void checkAcceptedByteByByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, content);
    if (bytes.size() > 1000)
        QSKIP("Long rows are sent in one piece.");
    ListenerFixture server(echoRequest);
    RawClient client(server.port);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        client.send(bytes.mid(i, 1));
        QTRY_COMPARE(server.listener->counters().bytesReceived, i + 1);
    }
    QCOMPARE(client.readResponse().body, content);
    QVERIFY(client.isConnected());
}

} // namespace Testing
