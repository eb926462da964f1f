// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverconfig.h"
#include "support/testkind.h"

#include <QHostAddress>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestServerConfig final : public QObject
{
    Q_OBJECT

private slots:
    void makesAFreshOne();
    void leavesDefaultsOut();
    void validates_data();
    void validates();
    void knowsLoopback_data();
    void knowsLoopback();
};

using Change = std::function<void(ServerConfig &)>;

void TestServerConfig::makesAFreshOne()
{
    const ServerConfig config
        = ServerConfig::make(Testing::folderKind(), {{u"folder"_s, u"/srv/site"_s}});
    QCOMPARE(config.kind, u"folder"_s);
    QCOMPARE(config.name, u"site"_s);
    QVERIFY(!config.id.isEmpty());
    QVERIFY(config.validate(Testing::folderKind()));
    QVERIFY(ServerConfig::make(Testing::testKind()).id
            != ServerConfig::make(Testing::testKind()).id);
    QCOMPARE(ServerConfig::make(Testing::testKind()).name, u"Test"_s);
}

void TestServerConfig::leavesDefaultsOut()
{
    const ServerConfig config = ServerConfig::make(
        Testing::testKind(), {{u"greeting"_s, u"hello"_s}, {u"fails"_s, true}});
    QCOMPARE(config.values, FieldValues({{u"fails"_s, true}}));
}

void TestServerConfig::validates_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("what"); // stands in the reason; empty: valid

    const auto row = [](const char *name, const Change &change, const QString &what) {
        QTest::newRow(name) << change << what;
    };
    using enum ServerConfig::PortPolicy;
    row("as made", [](ServerConfig &) {}, {});
    row("localhost", [](ServerConfig &c) { c.host = u"LocalHost"_s; }, {});
    row("IPv6", [](ServerConfig &c) { c.host = u"::1"_s; }, {});
    row("most threads", [](ServerConfig &c) { c.workerThreads = 64; }, {});
    row(
        "no threads", [](ServerConfig &c) { c.workerThreads = 0; }, u"threads"_s);
    row(
        "too many threads", [](ServerConfig &c) { c.workerThreads = 65; }, u"64"_s);
    row("no grace", [](ServerConfig &c) { c.grace = 0ms; }, {});
    row("fixed", [](ServerConfig &c) { c.portPolicy = Fixed, c.port = 80; }, {});
    row(
        "other kind", [](ServerConfig &c) { c.kind = u"x"_s; }, u"x"_s);
    row(
        "no name", [](ServerConfig &c) { c.name = u"  "_s; }, u"name"_s);
    row(
        "long name", [](ServerConfig &c) { c.name = QString(201, u'x'); }, u"200"_s);
    row(
        "escape", [](ServerConfig &c) { c.name = u"\u001b[1m"_s; }, u"control"_s);
    row(
        "host name", [](ServerConfig &c) { c.host = u"a.test"_s; }, u"a.test"_s);
    row(
        "no host", [](ServerConfig &c) { c.host.clear(); }, u"address"_s);
    row(
        "fixed without port", [](ServerConfig &c) { c.portPolicy = Fixed; }, u"port"_s);
    row(
        "preferred without port", [](ServerConfig &c) { c.portPolicy = Preferred; }, u"port"_s);
    row(
        "negative grace", [](ServerConfig &c) { c.grace = -1ms; }, u"grace"_s);
    row(
        "long grace", [](ServerConfig &c) { c.grace = 2h; }, u"grace"_s);
    row(
        "no head", [](ServerConfig &c) { c.limits.headSize = 0; }, u"greater"_s);
    row(
        "negative body", [](ServerConfig &c) { c.limits.bodySize = -1; }, u"negative"_s);
    row(
        "no time", [](ServerConfig &c) { c.limits.idleTimeout = 0ms; }, u"Time"_s);
    row(
        "value",
        [](ServerConfig &c) {
            c.values = {{u"count"_s, 0LL}};
        },
        u"count"_s);
}

void TestServerConfig::validates()
{
    QFETCH(Change, change);
    QFETCH(QString, what);
    ServerConfig config = Testing::testConfig();
    change(config);
    const Result<> valid = config.validate(Testing::testKind());
    QCOMPARE(valid.has_value(), what.isEmpty());
    if (!valid)
        QVERIFY2(valid.error().contains(what), qPrintable(valid.error()));
}

void TestServerConfig::knowsLoopback_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("expected");
    QTest::newRow("name") << u"localhost"_s << true;
    QTest::newRow("usual") << u"127.0.0.1"_s << true;
    QTest::newRow("other") << u"127.3.2.1"_s << true;
    QTest::newRow("IPv6") << u"::1"_s << true;
    QTest::newRow("all") << u"0.0.0.0"_s << false;
    QTest::newRow("all of IPv6") << u"::"_s << false;
    QTest::newRow("network") << u"192.168.1.2"_s << false;
    QTest::newRow("nonsense") << u"x"_s << false;
}

void TestServerConfig::knowsLoopback()
{
    QFETCH(QString, host);
    QFETCH(bool, expected);
    ServerConfig config;
    config.host = host;
    QCOMPARE(config.isLoopback(), expected);
}

QTEST_APPLESS_MAIN(TestServerConfig)
#include "tst_serverconfig.moc"
