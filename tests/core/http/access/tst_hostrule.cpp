// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/access/hostrule.h"

#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

class TestHostRule final : public QObject
{
    Q_OBJECT

private slots:
    void allows_data();
    void allows();
    void normalizes_data();
    void normalizes();
    void knowsLoopback_data();
    void knowsLoopback();
    void namesTheMachine();
};

void TestHostRule::allows_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QByteArray>("authority");
    QTest::addColumn<bool>("expected");
    const auto row
        = [](const char *title, const QStringList &names, const char *authority, bool expected) {
              QTest::newRow(title) << names << QByteArray(authority) << expected;
          };
    row("localhost", {}, "localhost", true);
    row("localhost with a port", {}, "localhost:8080", true);
    row("localhost in capitals", {}, "LocalHost:8080", true);
    row("localhost with a last dot", {}, "localhost.:8080", true);
    row("below localhost", {}, "app.localhost:8080", true);
    row("ends like localhost", {}, "evillocalhost", false);
    row("localhost as a first label", {}, "localhost.evil.example", false);
    row("IPv4", {}, "127.0.0.1:8080", true);
    row("IPv4 of the network", {}, "192.168.1.7:8080", true);
    row("IPv6", {}, "[::1]:8080", true);
    row("IPv6 with a zone", {}, "[fe80::1%25eth0]", true);
    row("no IPv6", {}, "[not:an:address:zz]", false);
    row("address as first labels", {}, "127.0.0.1.evil.example", false);
    row("address with a fifth number", {}, "127.0.0.1.5", false);
    row("address with a leading zero", {}, "0127.0.0.1", false);
    row("address with a large number", {}, "127.0.0.256", false);
    row("address by one number", {}, "2130706433", false);
    row("other name", {}, "evil.example", false);
    row("other name with a port", {}, "evil.example:8080", false);
    row("percent-encoded", {}, "local%68ost", false);
    row("empty", {}, "", false);

    row("listed", {u"app.test"_s}, "app.test:8080", true);
    row("listed, other case", {u"App.Test"_s}, "aPP.tEST", true);
    row("listed, last dot", {u"app.test"_s}, "app.test.", true);
    row("below listed", {u"app.test"_s}, "x.app.test", false);
    row("ends like listed", {u"app.test"_s}, "myapp.test", false);
    row("second of the list", {u"one.test"_s, u"two.test"_s}, "two.test", true);
    row("dot: itself", {u".app.test"_s}, "app.test", true);
    row("dot: below", {u".app.test"_s}, "a.b.app.test:1", true);
    row("dot: ends alike", {u".app.test"_s}, "myapp.test", false);
    row("star: below", {u"*.app.test"_s}, "a.app.test", true);
    row("star: itself", {u"*.app.test"_s}, "app.test", false);
    row("star: ends alike", {u"*.app.test"_s}, "xapp.test", false);
    row("every name", {u"*"_s}, "evil.example", true);
    row("other scripts", {u"bücher.test"_s}, "xn--bcher-kva.test", true);
    row("a mistake in the list allows nothing", {u"a b"_s, u""_s}, "a", false);
}

void TestHostRule::allows()
{
    QFETCH(QStringList, names);
    QFETCH(QByteArray, authority);
    QTEST(HostRule(names).allows(authority), "expected");
}

void TestHostRule::normalizes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("expected"); // empty: a mistake
    QTest::newRow("name") << u" App.Test. "_s << QByteArray("app.test");
    QTest::newRow("dot") << u".app.test"_s << QByteArray(".app.test");
    QTest::newRow("star") << u"*.app.test"_s << QByteArray("*.app.test");
    QTest::newRow("all") << u"*"_s << QByteArray("*");
    QTest::newRow("address") << u"192.0.2.1"_s << QByteArray("192.0.2.1");
    QTest::newRow("IPv6") << u"2001:db8::1"_s << QByteArray("[2001:db8::1]");
    QTest::newRow("IPv6 in brackets") << u"[2001:db8::1]"_s << QByteArray("[2001:db8::1]");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("dot alone") << u"."_s << QByteArray();
    QTest::newRow("star in the middle") << u"a.*.test"_s << QByteArray();
    QTest::newRow("port") << u"app.test:80"_s << QByteArray();
    QTest::newRow("URL") << u"http://app.test/"_s << QByteArray();
    QTest::newRow("space") << u"a b"_s << QByteArray();
    QTest::newRow("line feed") << u"a\nb"_s << QByteArray();
    QTest::newRow("long label") << QString(64, u'a') << QByteArray();
}

void TestHostRule::normalizes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, expected);
    const Result<QByteArray> normalized = HostRule::normalized(name);
    QCOMPARE(normalized.has_value(), !expected.isEmpty());
    if (normalized)
        QCOMPARE(*normalized, expected);
    else
        QVERIFY(normalized.error().contains(name));
}

void TestHostRule::knowsLoopback_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("expected");
    QTest::newRow("name") << QByteArray("localhost") << true;
    QTest::newRow("below") << QByteArray("a.localhost") << true;
    QTest::newRow("IPv4") << QByteArray("127.8.0.1") << true;
    QTest::newRow("IPv6") << QByteArray("[::1]") << true;
    QTest::newRow("other IPv4") << QByteArray("192.168.0.1") << false;
    QTest::newRow("other name") << QByteArray("evil.example") << false;
    QTest::newRow("looks like it") << QByteArray("127.0.0.1.evil.example") << false;
}

void TestHostRule::knowsLoopback()
{
    QFETCH(QByteArray, host);
    QTEST(isLoopbackHost(host), "expected");
}

void TestHostRule::namesTheMachine()
{
    const QStringList names = HostRule::machineNames();
    QVERIFY(names.contains(QSysInfo::machineHostName()));
    QVERIFY(names.contains(QString(QSysInfo::machineHostName().section(u'.', 0, 0) + u".local")));
}

QTEST_GUILESS_MAIN(TestHostRule)

#include "tst_hostrule.moc"
