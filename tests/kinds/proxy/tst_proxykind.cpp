// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/listener.h"
#include "core/kind/kindregistry.h"
#include "core/traffic/exchangerecord.h"
#include "kinds/allkinds.h"
#include "support/rawclient.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Testing;

// What the settings of a reverse proxy do.
class tst_ProxyKind final : public QObject
{
    Q_OBJECT

    Core::KindRegistry m_kinds = Kinds::allKinds();
    quint16 m_upstreamPort = 0; // of the last ask()
    quint16 m_frontPort = 0;
    const Core::ServerKind &kind() { return *m_kinds.find(u"proxy"_s); }

    // A proxy with these settings before a server that tells what it was asked, once.
    RawResponse ask(Core::FieldValues values, const QByteArray &fields = {},
                    const QByteArray &method = "GET")
    {
        Core::ListenerOptions open;
        open.access.hosts = Core::HostRule({u"*"_s});
        Core::Listener upstream(
            std::move(Core::BoundSocket::bind(QHostAddress(QHostAddress::LocalHost), 0).value()),
            open,
            [](const Core::ExchangePtr &exchange) {
                const Core::Request &request = exchange->request();
                exchange->respond({.status = 200, .headers = {{"Server", "Up"}}},
                                  request.target + '\n' + request.headers.text());
            },
            [](Core::ExchangeRecord &&) {});
        if (!values.contains(u"upstream"_s))
            values.insert(u"upstream"_s, u"http://127.0.0.1:%1/base"_s.arg(upstream.port()));
        auto handler = kind().createHandler(values);
        if (!handler) {
            qWarning() << handler.error();
            return {};
        }
        Core::ListenerOptions options = open;
        options.access.origins = Core::OriginRule(kind().originPolicy(values));
        Core::Listener front(
            std::move(Core::BoundSocket::bind(QHostAddress(QHostAddress::LocalHost), 0).value()),
            options, [&](const Core::ExchangePtr &exchange) { (*handler)->handle(exchange); },
            [](Core::ExchangeRecord &&) {});
        m_upstreamPort = upstream.port();
        m_frontPort = front.port();
        return request(front.port(), method, "/x", fields);
    }

private slots:
    void declaresItsSettings()
    {
        QSet<QString> keys;
        for (const Core::Field &field : kind().fields()) {
            QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
            keys.insert(field.key);
            QVERIFY(!field.label.isEmpty() && !field.help.isEmpty() && !field.group.isEmpty());
            QVERIFY2(field.required || field.validate(field.defaultValue), qPrintable(field.key));
        }
    }

    void checksItsSettings_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("upstream") << u"upstream"_s << QVariant(u"ftp://x"_s);
        QTest::newRow("routes") << u"routes"_s << QVariant(QStringList {u"api"_s});
        QTest::newRow("request") << u"requestHeaders"_s << QVariant(QStringList {u"x"_s});
        QTest::newRow("answer") << u"responseHeaders"_s << QVariant(QStringList {u"x"_s});
        QTest::newRow("faults") << u"faults"_s << QVariant(QStringList {u"often"_s});
        QTest::newRow("certificate") << u"acceptedCertificate"_s << QVariant(u"AB:CD"_s);
        QTest::newRow("latency") << u"latency"_s << QVariant(-1);
    }

    void checksItsSettings()
    {
        QFETCH(const QString, key);
        QFETCH(const QVariant, value);
        Core::FieldValues values {{u"upstream"_s, u"http://localhost:1"_s}};
        QVERIFY(kind().validate(values));
        values.insert(key, value);
        QVERIFY(!kind().validate(values));
    }

    void aMissingFileOfAuthoritiesIsTold()
    {
        const auto handler = kind().createHandler(
            {{u"upstream"_s, u"https://localhost:1"_s}, {u"authorities"_s, u"/nowhere/ca.pem"_s}});
        QVERIFY(!handler && handler.error().contains(u"/nowhere/ca.pem"_s));
    }

    void takesItsNameFromTheUpstream()
    {
        QCOMPARE(kind().suggestName({{u"upstream"_s, u"https://example.org/a"_s}}),
                 u"example.org"_s);
    }

    void pathsAreThoseBelow() { QVERIFY(ask({}).body.startsWith("/base/x\n")); }

    void theHostIsTheUpstreamsUnlessItIsKept()
    {
        const auto hostAt = [](quint16 port) -> QByteArray {
            return "Host: 127.0.0.1:" + QByteArray::number(port) + "\r\n";
        };
        const QByteArray changed = ask({}).body;
        QVERIFY2(changed.contains(hostAt(m_upstreamPort)), changed);
        const QByteArray kept = ask({{u"preserveHost"_s, true}}).body;
        QVERIFY2(kept.contains(hostAt(m_frontPort)), kept);
    }

    void rulesChangeBothHeads()
    {
        const RawResponse response
            = ask({{u"requestHeaders"_s, QStringList {u"X-Added: yes"_s, u"-X-Mine"_s}},
                   {u"responseHeaders"_s, QStringList {u"-Server"_s, u"X-Seen: yes"_s}}},
                  "X-Mine: 1\r\n");
        QVERIFY(response.body.contains("X-Added: yes"));
        QVERIFY(!response.body.contains("X-Mine"));
        QVERIFY(response.header("Server").isEmpty());
        QCOMPARE(response.header("X-Seen"), "yes");
    }

    void theClientIsToldOfAsAskedFor()
    {
        const QByteArray common = ask({}).body;
        QVERIFY(common.contains("X-Forwarded-For: 127.0.0.1\r\n"));
        QVERIFY(!common.contains("\r\nForwarded:"));
        const QByteArray standard = ask({{u"forwarded"_s, u"forwarded"_s}}).body;
        QVERIFY2(standard.contains("Forwarded: for=127.0.0.1;host="), standard);
        QVERIFY(!standard.contains("X-Forwarded"));
        QVERIFY(!ask({{u"forwarded"_s, u"none"_s}}).body.contains("Forwarded"));
    }

    void originsAreAllowedWhereThatIsAskedFor()
    {
        const QByteArray ours = "Origin: http://localhost:5173\r\n";
        const QByteArray foreign = "Origin: https://example.org\r\n";
        QVERIFY(ask({}, ours).header("Access-Control-Allow-Origin").isEmpty());
        const Core::FieldValues cors {{u"cors"_s, true}};
        QCOMPARE(ask(cors, ours).header("Access-Control-Allow-Origin"), "http://localhost:5173");
        QVERIFY(ask(cors, foreign).header("Access-Control-Allow-Origin").isEmpty());
        const RawResponse preflight = ask(cors,
                                          ours
                                              + "Access-Control-Request-Method: PUT\r\n"
                                                "Access-Control-Request-Headers: X-A\r\n",
                                          "OPTIONS");
        QCOMPARE(preflight.status, 204);
        QCOMPARE(preflight.header("Access-Control-Allow-Methods"), "PUT");
        QCOMPARE(preflight.header("Access-Control-Allow-Headers"), "X-A");
    }

    void foreignPagesOpenNoWebSocket()
    {
        const QByteArray upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\n";
        QCOMPARE(ask({}, upgrade + "Origin: https://example.org\r\n").status, 403);
        QVERIFY(ask({}, upgrade).status != 403);
    }

    void faultsHappen_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("complete");
        QTest::newRow("status") << u"100% 503"_s << 503 << true;
        QTest::newRow("other path") << u"100% 503 /api"_s << 200 << true;
        QTest::newRow("reset") << u"100% reset"_s << 0 << false;
        QTest::newRow("cut") << u"100% cut"_s << 200 << false;
    }

    void faultsHappen()
    {
        QFETCH(const QString, fault);
        const RawResponse response = ask({{u"faults"_s, QStringList {fault}}});
        QTEST(response.status, "status");
        QTEST(response.complete, "complete");
    }

    void aSlowLineIsSlow()
    {
        QElapsedTimer time;
        time.start();
        QCOMPARE(ask({{u"latency"_s, 150}}).status, 200);
        QVERIFY(time.elapsed() >= 150);
        time.start();
        // Some two hundred bytes, of which twenty pass in each fiftieth of a second.
        QCOMPARE(ask({{u"bandwidth"_s, 1}}, "X-Long: " + QByteArray(300, 'x') + "\r\n").status,
                 200);
        QVERIFY(time.elapsed() >= 200);
    }
};

QTEST_GUILESS_MAIN(tst_ProxyKind)
#include "tst_proxykind.moc"
