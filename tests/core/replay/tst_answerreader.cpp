// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/replay/answerreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Core::AnswerReader;

class tst_AnswerReader final : public QObject
{
    Q_OBJECT

private slots:
    void readsHoweverItIsCut_data();
    void readsHoweverItIsCut();
    void readsInTwoPieces();
    void passesAnswersInBetween();
    void knowsAnswersWithoutBody();
    void endsWithTheConnection();
    void countsWhatItDoesNotKeep();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void tellsAtOnceWhatIsNoHttp();
};

void tst_AnswerReader::readsHoweverItIsCut_data()
{
    QTest::addColumn<int>("portion");
    for (const int portion : {1, 2, 3, 7, 1000})
        QTest::addRow("%d", portion) << portion;
}

void tst_AnswerReader::readsHoweverItIsCut()
{
    QFETCH(const int, portion);
    const QByteArray bytes = "HTTP/1.1 201 Made it\r\nContent-Type: text/plain\r\n"
                             "Transfer-Encoding: chunked\r\nX-Empty:\r\n\r\n"
                             "5;a=b\r\nhello\r\n7\r\n, world\r\n0\r\nX-Trailer: 1\r\n\r\n";
    AnswerReader reader("GET", 1000);
    for (qsizetype at = 0; at < bytes.size(); at += portion)
        reader.feed(bytes.mid(at, portion));
    QCOMPARE(reader.state(), AnswerReader::State::Done);
    QCOMPARE(reader.response().status, 201);
    QCOMPARE(reader.response().reason, QByteArray("Made it"));
    QCOMPARE(reader.response().headers.size(), 3);
    QCOMPARE(reader.body(), QByteArray("hello, world"));
    QCOMPARE(reader.headBytes(), bytes.indexOf("\r\n\r\n") + 4);
}

void tst_AnswerReader::readsInTwoPieces()
{
    const QByteArray bytes = "HTTP/1.1 200 OK\r\nServer: x\r\nContent-Length: 5\r\n\r\nhello";
    for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
        AnswerReader reader("GET", 1000);
        reader.feed(bytes.first(cut));
        reader.feed(bytes.mid(cut));
        QVERIFY2(reader.state() == AnswerReader::State::Done, bytes.first(cut));
        QCOMPARE(reader.response().headers.size(), 2);
        QCOMPARE(reader.body(), "hello");
    }
}

void tst_AnswerReader::passesAnswersInBetween()
{
    AnswerReader reader("POST", 1000);
    reader.feed("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n");
    QCOMPARE(reader.state(), AnswerReader::State::Head);
    reader.feed("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    QCOMPARE(reader.state(), AnswerReader::State::Done);
    QCOMPARE(reader.body(), QByteArray("ok"));
}

void tst_AnswerReader::knowsAnswersWithoutBody()
{
    AnswerReader head("HEAD", 1000);
    QCOMPARE(head.feed("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n"), AnswerReader::State::Done);
    AnswerReader unchanged("GET", 1000);
    QCOMPARE(unchanged.feed("HTTP/1.1 304 Not Modified\r\nContent-Length: 7\r\n\r\n"),
             AnswerReader::State::Done);
    AnswerReader empty("GET", 1000);
    QCOMPARE(empty.feed("HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n"), AnswerReader::State::Done);
}

void tst_AnswerReader::endsWithTheConnection()
{
    AnswerReader reader("GET", 1000);
    reader.feed("HTTP/1.0 200 OK\r\n\r\nall of it");
    QCOMPARE(reader.state(), AnswerReader::State::Body);
    QCOMPARE(reader.end(), AnswerReader::State::Done);
    QCOMPARE(reader.body(), QByteArray("all of it"));
    QCOMPARE(reader.version(), Core::HttpVersion::Http10);
}

void tst_AnswerReader::countsWhatItDoesNotKeep()
{
    AnswerReader reader("GET", 4);
    reader.feed("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123456789");
    QCOMPARE(reader.state(), AnswerReader::State::Done);
    QCOMPARE(reader.body(), QByteArray("0123"));
    QCOMPARE(reader.bodyBytes(), 10);
}

void tst_AnswerReader::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n");
    QTest::newRow("status") << QByteArray("HTTP/1.1 051 Odd\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nConte");
    QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nabc");
    QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -7\r\n\r\nabc");
    QTest::newRow("two lengths") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\nabc");
    QTest::newRow("chunk") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
    QTest::newRow("field") << QByteArray("HTTP/1.1 200 OK\r\nno colon\r\n\r\n");
}

void tst_AnswerReader::tellsWhatIsWrong()
{
    QFETCH(const QByteArray, bytes);
    AnswerReader reader("GET", 1000);
    reader.feed(bytes);
    if (reader.state() != AnswerReader::State::Failed)
        reader.end();
    QCOMPARE(reader.state(), AnswerReader::State::Failed);
    QVERIFY(reader.fault().endsWith(u'.'));
}

// Who says something else may wait for an answer to it, and never close the connection.
void tst_AnswerReader::tellsAtOnceWhatIsNoHttp()
{
    Core::AnswerReader reader("GET", 100);
    QCOMPARE(reader.feed("H"), Core::AnswerReader::State::Head);
    QCOMPARE(reader.feed("ELO mx.test"), Core::AnswerReader::State::Failed);
    QVERIFY(reader.fault().contains(u"HELO"_s));
}

QTEST_APPLESS_MAIN(tst_AnswerReader)
#include "tst_answerreader.moc"
