// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/access/originrule.h"

#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

class TestOriginRule final : public QObject
{
    Q_OBJECT

private slots:
    void allows_data();
    void allows();
    void normalizes_data();
    void normalizes();
};

Q_DECLARE_METATYPE(OriginRule)

void TestOriginRule::allows_data()
{
    QTest::addColumn<OriginRule>("rule");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *title, const OriginRule &rule, const char *origin,
                        const char *site, bool expected) {
        QTest::newRow(title) << rule << QByteArray(origin) << QByteArray(site) << expected;
    };
    // All of them ask localhost:4000.
    const OriginRule same;
    row("no page", same, "", "", true);
    row("own page", same, "http://localhost:4000", "same-origin", true);
    row("own page, other case", same, "HTTP://LocalHost:4000", "", true);
    row("own page behind a proxy with TLS", same, "https://localhost:4000", "", true);
    row("other port", same, "http://localhost:5173", "same-site", false);
    row("other name of this machine", same, "http://127.0.0.1:4000", "", false);
    row("other site", same, "https://evil.example", "cross-site", false);
    row("begins alike", same, "http://localhost:4000.evil.example", "", false);
    row("user part", same, "http://localhost:4000@evil.example", "", false);
    row("address", same, "http://198.51.100.7", "", false);
    row("null", same, "null", "", false);
    row("malformed", same, "evil", "", false);
    row("two", same, "http://localhost:4000, https://evil.example", "", false);
    row("only the site is known: other", same, "", "cross-site", false);
    row("only the site is known: alike", same, "", "same-site", false);
    row("only the site is known: typed", same, "", "none", true);

    const OriginRule machine(OriginPolicy::ThisMachine);
    row("this machine: other port", machine, "http://localhost:5173", "same-site", true);
    row("this machine: by address", machine, "http://127.0.0.1:3000", "", true);
    row("this machine: by IPv6", machine, "http://[::1]:3000", "", true);
    row("this machine: below", machine, "http://app.localhost:3000", "", true);
    row("this machine: same site", machine, "", "same-site", true);
    row("this machine: other site", machine, "https://evil.example", "", false);
    row("this machine: other address", machine, "http://192.168.0.9", "", false);
    row("this machine: looks like it", machine, "http://localhost.evil.example", "", false);
    row("this machine: null", machine, "null", "", false);

    row("any", OriginRule(OriginPolicy::Any), "https://evil.example", "cross-site", true);
    row("any: null", OriginRule(OriginPolicy::Any), "null", "", true);

    const OriginRule listed(OriginPolicy::SameOrigin,
                            {u"http://localhost:5173"_s, u"https://app.test"_s,
                             u"http://any.test:*"_s, u"a mistake"_s});
    row("listed", listed, "http://localhost:5173", "", true);
    row("listed: other port", listed, "http://localhost:5174", "", false);
    row("listed: other scheme", listed, "https://localhost:5173", "", false);
    row("listed: own port of the scheme", listed, "https://app.test:443", "", true);
    row("listed: other case", listed, "https://APP.test", "", true);
    row("listed: every port", listed, "http://any.test:1234", "", true);
    row("listed: every port, none", listed, "http://any.test", "", true);
    row("listed: every port, below", listed, "http://x.any.test:1234", "", false);
    row("null listed", OriginRule(OriginPolicy::SameOrigin, {u"null"_s}), "null", "", true);
    row("all listed", OriginRule(OriginPolicy::SameOrigin, {u"*"_s}), "https://evil.example", "",
        true);
}

void TestOriginRule::allows()
{
    QFETCH(OriginRule, rule);
    QFETCH(QByteArray, origin);
    QFETCH(QByteArray, site);
    QTEST(rule.allows(origin, site, "localhost:4000"), "expected");
}

void TestOriginRule::normalizes_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QByteArray>("expected"); // empty: a mistake
    QTest::newRow("origin") << u" HTTP://LocalHost:5173 "_s << QByteArray("http://localhost:5173");
    QTest::newRow("own port") << u"https://a.test:443"_s << QByteArray("https://a.test");
    QTest::newRow("every port") << u"http://a.test:*"_s << QByteArray("http://a.test:*");
    QTest::newRow("address") << u"http://[::1]:80"_s << QByteArray("http://[::1]");
    QTest::newRow("null") << u"null"_s << QByteArray("null");
    QTest::newRow("all") << u"*"_s << QByteArray("*");
    QTest::newRow("no scheme") << u"localhost:5173"_s << QByteArray();
    QTest::newRow("path") << u"http://localhost:5173/"_s << QByteArray();
    QTest::newRow("port too large") << u"http://a.test:65536"_s << QByteArray();
    QTest::newRow("no port") << u"http://a.test:"_s << QByteArray();
    QTest::newRow("star") << u"http://*.a.test"_s << QByteArray();
    QTest::newRow("line feed") << u"http://a\n.test"_s << QByteArray();
    QTest::newRow("empty") << QString() << QByteArray();
}

void TestOriginRule::normalizes()
{
    QFETCH(QString, origin);
    QFETCH(QByteArray, expected);
    const Result<QByteArray> normalized = OriginRule::normalized(origin);
    QCOMPARE(normalized.has_value(), !expected.isEmpty());
    if (normalized)
        QCOMPARE(*normalized, expected);
    else
        QVERIFY(normalized.error().contains(origin));
}

QTEST_GUILESS_MAIN(TestOriginRule)

#include "tst_originrule.moc"
