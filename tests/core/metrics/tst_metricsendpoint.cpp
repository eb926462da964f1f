// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/metricsendpoint.h"
#include "core/server/serverlist.h"
#include "support/rawclient.h"
#include "support/testkind.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;
using namespace Testing;
using State = ServerState::Value;

// Figures of real servers, by real requests.
class TestMetricsEndpoint final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_servers = std::make_unique<ServerList>(m_kinds);
        auto opened = MetricsEndpoint::open({}, *m_servers);
        QVERIFY(opened);
        m_endpoint = std::move(*opened);
    }
    void cleanup()
    {
        m_endpoint.reset();
        m_servers.reset();
    }

    void countsRequests()
    {
        Server &server = started(u"shop \"1\""_s);
        QCOMPARE(request(server.port(), "GET", "/").status, 200);
        QCOMPARE(request(server.port(), "GET", "/throw").status, 500);
        request(server.port(), "BREW", "/", "Content-Length: 2\r\n", "hi");
        QTRY_COMPARE(server.status().exchanges, 3);
        // With single quotes, and one of them only.
        const QByteArray text = metrics().replace("shop \\\"1\\\"", "shop").replace('"', '\'');
        const auto has = [&text](const QByteArray &line) { return text.contains(line); };
        const QByteArray get
            = "{portside_server='shop',http_request_method='GET',url_scheme='http',";
        QVERIFY(has("http_server_request_duration_seconds_count" + get
                    + "http_response_status_code='200'} 1\n"));
        QVERIFY(has("http_server_request_duration_seconds_bucket" + get
                    + "http_response_status_code='500',error_type='500',le='+Inf'} 1\n"));
        QVERIFY(!has("BREW"));
        QVERIFY(has("http_server_request_body_size_bytes_sum{portside_server='shop',"
                    "http_request_method='_OTHER'"));
        QVERIFY(has("portside_server_state{portside_server='shop',state='running'} 1\n"));
        QVERIFY(has("\nprocess_resident_memory_bytes "));
        QVERIFY(has("\ntarget_info{service_name='portside'"));
    }

    // The checker of Prometheus itself, which also knows what a good name is.
    void promtoolTakesIt()
    {
        const QString promtool = QStandardPaths::findExecutable(u"promtool"_s);
        if (promtool.isEmpty())
            QSKIP("promtool is not installed (Debian: prometheus)");
        Server &server = started(u"ünicode \\ \" name"_s);
        request(server.port(), "POST", "/echo", "Content-Length: 2\r\n", "hi");
        request(server.port(), "GET", "/throw");
        QTRY_COMPARE(server.status().exchanges, 2);
        QProcess check;
        check.start(promtool, {u"check"_s, u"metrics"_s});
        QVERIFY(check.waitForStarted());
        check.write(metrics());
        check.closeWriteChannel();
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.readAllStandardError(), QByteArray());
        QCOMPARE(check.exitCode(), 0);
    }

    void readyMeansAllOfThem()
    {
        QCOMPARE(get("/readyz").status, 503); // there is none
        Server &one = started(u"one"_s);
        QCOMPARE(get("/readyz").status, 200);
        Server &two = m_servers->add(testConfig(u"two"_s));
        QCOMPARE(get("/readyz").status, 503);
        QCOMPARE(get("/readyz").body, QByteArray("one: running\ntwo: stopped\n"));
        QCOMPARE(get("/healthz").status, 200);
        two.start();
        QTRY_COMPARE(get("/readyz").status, 200);
        one.stop();
        QCOMPARE(get("/readyz").status, 503);
        QTRY_VERIFY(get("/readyz").body.startsWith("one: stopped"));
    }

    void isReadOnly()
    {
        const RawResponse posted = request(port(), "POST", "/metrics");
        QCOMPARE(posted.status, 405);
        QCOMPARE(posted.header("Allow"), QByteArray("GET, HEAD"));
        RawClient head(port());
        head.send("HEAD /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
        const RawResponse answer = head.readResponse(true);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.header("Content-Type").startsWith("text/plain; version=0.0.4"));
        QCOMPARE(get("/").status, 404);
    }

    // A page whose name was made to lead here reads nothing.
    void knowsNoOtherHost()
    {
        RawClient client(port());
        client.send("GET /metrics HTTP/1.1\r\nHost: evil.example\r\n\r\n");
        const RawResponse answer = client.readResponse();
        QVERIFY(answer.status >= 400);
        QVERIFY(!answer.body.contains("target_info"));
    }

    void saysThatAPortIsTaken()
    {
        const auto again = MetricsEndpoint::open({.port = port()}, *m_servers);
        QVERIFY(!again);
        QVERIFY(again.error().contains(QString::number(port())));
    }

private:
    Server &started(const QString &name)
    {
        Server &server = m_servers->add(testConfig(name));
        server.start();
        if (!QTest::qWaitFor([&server] { return server.state() == State::Running; }))
            qFatal("The server did not start");
        return server;
    }
    quint16 port() const { return quint16(m_endpoint->url().port()); }
    RawResponse get(const QByteArray &path) const { return request(port(), "GET", path); }
    QByteArray metrics() const { return get("/metrics").body; }

    const KindRegistry m_kinds = testKinds();
    std::unique_ptr<ServerList> m_servers;
    std::unique_ptr<MetricsEndpoint> m_endpoint;
};

QTEST_GUILESS_MAIN(TestMetricsEndpoint)
#include "tst_metricsendpoint.moc"
