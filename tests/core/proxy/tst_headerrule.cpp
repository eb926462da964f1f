// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/rules/faultrule.h"
#include "core/proxy/rules/headerrule.h"
#include "core/proxy/rules/routerule.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What a person writes to change what passes.
class tst_HeaderRule final : public QObject
{
    Q_OBJECT

private slots:
    void rulesChangeHeads()
    {
        const auto rules = Core::HeaderRule::parseAll(
            {u"A: 1"_s, u" "_s, u"+B:  two words "_s, u"-C"_s, u"D:"_s});
        QVERIFY(rules);
        Core::Headers headers {{"C", "x"}, {"a", "0"}, {"B", "0"}, {"c", "y"}};
        Core::applyRules(*rules, headers);
        QCOMPARE(headers.text(), "a: 1\r\nB: 0\r\nB: two words\r\nD: \r\n");
    }

    void whatIsNoRuleIsRefused_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"A", "-A: 1", "+A", ": x", "a b: c", "A: x\ny", "Content-Length: 3",
              "-transfer-encoding", "+Connection: close", "ä: x"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void whatIsNoRuleIsRefused()
    {
        QFETCH(const QString, line);
        const auto rule = Core::HeaderRule::parse(line);
        QVERIFY(!rule);
        QVERIFY(!rule.error().isEmpty());
    }

    void faults()
    {
        const auto rules = Core::FaultRule::parseAll(
            {u"10% 503"_s, u"0.5% reset /api"_s, u"100% silence"_s, u"1%  cut"_s});
        QVERIFY(rules);
        QCOMPARE(rules->at(0), (Core::FaultRule {.share = 0.1}));
        QCOMPARE(rules->at(1),
                 (Core::FaultRule {
                     .share = 0.005, .kind = Core::FaultRule::Kind::Reset, .pathPrefix = "/api"}));
        QCOMPARE(rules->at(3).kind, Core::FaultRule::Kind::Cut);
    }

    void whatIsNoFaultIsRefused_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"503", "10 503", "0% 503", "101% 503", "-1% cut", "nan% cut", "10%", "10% 200",
              "10% 600", "10% slow", "10% cut api", "10% cut /a b"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void whatIsNoFaultIsRefused()
    {
        QFETCH(const QString, line);
        QVERIFY(!Core::FaultRule::parse(line));
    }

    void routes()
    {
        const auto routes
            = Core::parseRoutes({u"/api http://127.0.0.1:3000/v1"_s, u"/b :4000"_s, QString()});
        QVERIFY(routes);
        QCOMPARE(routes->at(0).upstream.text(), "http://127.0.0.1:3000/v1");
        QCOMPARE(routes->at(1).upstream.text(), "http://localhost:4000");
        QVERIFY(!Core::parseRoutes({u"/a http://x"_s, u"/a http://y"_s}));
        QVERIFY(!Core::parseRoute(u"api http://x"_s));
        QVERIFY(!Core::parseRoute(u"/api"_s));
        QVERIFY(!Core::parseRoute(u"/api ftp://x"_s));
    }

    void addressesOfUpstreams_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected"); // empty: refused
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(expected);
        };
        row("http://localhost", "http://localhost");
        row("https://localhost:443/", "https://localhost/");
        row("localhost:3000", "http://localhost:3000");
        row(":3000", "http://localhost:3000");
        row("http://[::1]:80/a%20b", "http://[::1]/a%20b");
        row("ws://a:81", "http://a:81");
        row("", "");
        row("ftp://a", "");
        row("http://", "");
        row("http://a:0", "");
        row("http://a:99999", "");
        row("http://u:p@a", "");
        row("http://a/?q", "");
        row("http://a b", "");
    }

    void addressesOfUpstreams()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, expected);
        const auto url = Core::UpstreamUrl::parse(text);
        QCOMPARE(url ? url->text() : QByteArray(), expected);
    }
};

QTEST_GUILESS_MAIN(tst_HeaderRule)
#include "tst_headerrule.moc"
