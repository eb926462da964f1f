// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/replay/replayrequest.h"
#include "core/replay/replayrun.h"
#include "support/capturingserver.h"
#include "support/oddrecords.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using Core::ExchangeRecord;
using Core::ReplayOutcome;
using Core::ReplayRequest;
using Core::ReplayRun;

class tst_ReplayRun final : public QObject
{
    Q_OBJECT

private slots:
    void reproducesRequests();
    void keepsTheNameAtAnotherPort();
    void refusesWhatIsNotWhole();
    void editsTheUrl();
    void namesFaults_data();
    void namesFaults();
    void readsAnswers();
    void tellsThatNobodyListens();
    void keepsItsPace();
    void stops();

private:
    static ReplayOutcome send(const ReplayRequest &request);
};

ReplayOutcome tst_ReplayRun::send(const ReplayRequest &request)
{
    ReplayRun run({{request, {}}});
    QList<ReplayOutcome> outcomes;
    QObject::connect(&run, &ReplayRun::answered, &run,
                     [&](int, const ReplayOutcome &outcome) { outcomes << outcome; });
    QSignalSpy finished(&run, &ReplayRun::finished);
    run.start();
    return finished.wait() && outcomes.size() == 1 ? outcomes.constFirst() : ReplayOutcome();
}

// Method, target, fields and content of odd requests arrive as they were recorded.
void tst_ReplayRun::reproducesRequests()
{
    Testing::CapturingServer server;
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(server.port()));
    int sent = 0;
    for (const ExchangeRecord &record : Testing::makeOddRecords(60)) {
        const auto request = ReplayRequest::of(record, url);
        if (!request || request->fault()
            || record.request.headers.values("Content-Length").size() > 1)
            continue;
        const ReplayOutcome outcome = send(*request);
        QVERIFY2(outcome.fault.isEmpty(), qPrintable(outcome.fault));
        QCOMPARE(outcome.record.response.status, 204);
        QVERIFY(outcome.localPort != 0);
        const auto captured = server.take();
        QVERIFY(captured);
        QCOMPARE(captured->method, record.request.method);
        QCOMPARE(captured->target, record.request.target);
        QCOMPARE(captured->body, record.requestContent);
        for (const Core::HeaderField &field : record.request.headers) {
            if (field.name.compare("Host", Qt::CaseInsensitive) != 0
                && field.name.compare("Content-Length", Qt::CaseInsensitive) != 0)
                QVERIFY(captured->headers.values(field.name).contains(field.value.trimmed()));
        }
        ++sent;
    }
    QVERIFY(sent > 30);
}

void tst_ReplayRun::keepsTheNameAtAnotherPort()
{
    ExchangeRecord record;
    record.request = {"GET",
                      "/",
                      Core::HttpVersion::Http11,
                      {{"Accept", "*/*"}, {"host", "shop.localhost:8080"}}};
    const auto request = ReplayRequest::of(record, QUrl(u"http://127.0.0.1:9000/"_s));
    QVERIFY(request);
    QCOMPARE(request->authority, QByteArray("127.0.0.1:9000"));
    QCOMPARE(request->request.headers.value("Host"), QByteArray("shop.localhost:9000"));
    QCOMPARE(request->bytes(),
             QByteArray("GET / HTTP/1.1\r\nAccept: */*\r\nhost: shop.localhost:9000\r\n\r\n"));
    const auto there = ReplayRequest::of(record, {});
    QCOMPARE(there->authority, QByteArray("shop.localhost:8080"));
}

void tst_ReplayRun::refusesWhatIsNotWhole()
{
    ExchangeRecord record;
    record.request = {"POST", "/", {}, {{"Host", "localhost"}}};
    record.requestContent = "abc";
    record.requestBodyBytes = 7;
    const auto cut = ReplayRequest::of(record, {});
    QVERIFY(!cut);
    QVERIFY2(cut.error().contains(u"first 3 of 7 bytes"), qPrintable(cut.error()));
    record = {};
    record.rawHead = "nonsense\r\n";
    QVERIFY(!ReplayRequest::of(record, {}));
}

void tst_ReplayRun::editsTheUrl()
{
    ReplayRequest request;
    request.authority = "localhost:1";
    request.request = {"GET", "http://localhost:1/a b", {}, {{"Host", "localhost:1"}}};
    const QByteArray url = request.url();
    QVERIFY(request.setUrl("http://localhost:1/other?x=1"));
    QCOMPARE(request.request.target, QByteArray("/other?x=1"));
    QVERIFY(request.setUrl("https://[::1]:8443/"));
    QVERIFY(request.secure);
    QCOMPARE(request.host(), u"::1"_s);
    QCOMPARE(request.port(), 8443);
    QCOMPARE(request.request.headers.value("Host"), QByteArray("[::1]:8443"));
    QVERIFY(!request.setUrl("ftp://localhost/"));
    QVERIFY(!request.setUrl("nothing"));
}

void tst_ReplayRun::namesFaults_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("authority");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isGood");
    const QByteArray host = "localhost:8080";
    QTest::newRow("good") << QByteArray("GET") << host << QByteArray("A") << QByteArray("b")
                          << true;
    QTest::newRow("method") << QByteArray("G T") << host << QByteArray("A") << QByteArray()
                            << false;
    QTest::newRow("port") << QByteArray("GET") << QByteArray("a:99999") << QByteArray("A")
                          << QByteArray() << false;
    QTest::newRow("name") << QByteArray("GET") << host << QByteArray("A B") << QByteArray()
                          << false;
    QTest::newRow("smuggling") << QByteArray("GET") << host << QByteArray("A")
                               << QByteArray("b\r\nC: d") << false;
}

void tst_ReplayRun::namesFaults()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, authority);
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const bool, isGood);
    ReplayRequest request;
    request.authority = authority;
    request.request = {method, "/", {}, {{name, value}}};
    QCOMPARE(!request.fault(), isGood);
}

void tst_ReplayRun::readsAnswers()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 418 Teapot\r\nContent-Length: 5\r\nX-A: 1\r\n\r\nshort");
        });
    });
    ReplayRequest request;
    request.authority = "127.0.0.1:" + QByteArray::number(server.serverPort());
    request.request = {"GET", "/", {}, {}};
    const ReplayOutcome outcome = send(request);
    QCOMPARE(outcome.fault, QString());
    QCOMPARE(outcome.record.response.status, 418);
    QCOMPARE(outcome.record.response.reason, QByteArray("Teapot"));
    QCOMPARE(outcome.record.responseContent, QByteArray("short"));
    QVERIFY(outcome.record.waiting.count() > 0);
}

void tst_ReplayRun::tellsThatNobodyListens()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    ReplayRequest request;
    request.authority = "127.0.0.1:" + QByteArray::number(server.serverPort());
    request.request = {"GET", "/", {}, {}};
    server.close();
    const ReplayOutcome outcome = send(request);
    QVERIFY2(outcome.fault.contains(QString::fromLatin1(request.authority)),
             qPrintable(outcome.fault));
    QCOMPARE(outcome.record.response.status, 0);
}

void tst_ReplayRun::keepsItsPace()
{
    using namespace std::chrono_literals;
    Testing::CapturingServer server;
    ReplayRequest request;
    request.authority = "127.0.0.1:" + QByteArray::number(server.port());
    request.request = {"GET", "/", {}, {{"Host", "x"}}};
    ReplayRun run({{request, 0ms}, {request, 0ms}, {request, 0ms}}, {1, 40ms});
    QSignalSpy finished(&run, &ReplayRun::finished);
    QElapsedTimer clock;
    clock.start();
    run.start();
    QVERIFY(finished.wait());
    QVERIFY(clock.elapsed() >= 80);
    QCOMPARE(run.done(), 3);
}

void tst_ReplayRun::stops()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    ReplayRequest request;
    request.authority = "127.0.0.1:" + QByteArray::number(silent.serverPort());
    request.request = {"GET", "/", {}, {}};
    ReplayRun run({{request, {}}, {request, {}}});
    QSignalSpy finished(&run, &ReplayRun::finished);
    run.start();
    QTRY_VERIFY(silent.hasPendingConnections());
    run.stop();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(run.done(), 0);
}

QTEST_GUILESS_MAIN(tst_ReplayRun)
#include "tst_replayrun.moc"
