// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"
#include "core/traffic/exchangerecord.h"
#include "gui/traffic/accessgrant.h"
#include "support/testkind.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Core::Refusal;
using Gui::AccessGrant;

class tst_AccessGrant final : public QObject
{
    Q_OBJECT

private slots:
    void isOffered_data();
    void isOffered();
    void givesAHost();
    void givesAnOrigin();

private:
    const Core::ServerKind m_kind = Testing::testKind();
};

namespace {

Core::ExchangeRecord refused(Refusal refusal, const Core::Headers &headers,
                             const QByteArray &target = "/")
{
    Core::ExchangeRecord record;
    record.refusal = refusal;
    record.outcome = Core::Outcome::Refused;
    record.request = {"GET", target, Core::HttpVersion::Http11, headers};
    return record;
}

} // namespace

void tst_AccessGrant::isOffered_data()
{
    QTest::addColumn<Core::ExchangeRecord>("record");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *title, const Core::ExchangeRecord &record, bool expected) {
        QTest::newRow(title) << record << expected;
    };
    row("host", refused(Refusal::Host, {{"Host", "app.test:99"}}), true);
    row("host of the target", refused(Refusal::Host, {{"Host", "localhost"}}, "http://app.test/"),
        true);
    row("host that is none", refused(Refusal::Host, {{"Host", "a;b"}}), false);
    row("host that would allow all", refused(Refusal::Host, {{"Host", "*"}}), false);
    row("host that would allow many", refused(Refusal::Host, {{"Host", "*.test"}}), false);
    row("host that begins with a dot", refused(Refusal::Host, {{"Host", ".test"}}), false);
    row("origin", refused(Refusal::Origin, {{"Origin", "http://localhost:5173"}}), true);
    row("origin that would allow all", refused(Refusal::Origin, {{"Origin", "*"}}), false);
    row("origin that would allow many", refused(Refusal::Origin, {{"Origin", "http://a:*"}}),
        false);
    row("origin of no page", refused(Refusal::Origin, {{"Origin", "null"}}), false);
    row("two origins",
        refused(Refusal::Origin, {{"Origin", "http://a.test"}, {"Origin", "http://b.test"}}),
        false);
    row("no origin", refused(Refusal::Origin, {}), false);
    row("malformed", refused(Refusal::Message, {{"Host", "app.test"}}), false);
    row("answered", refused(Refusal::None, {{"Host", "app.test"}}), false);
}

void tst_AccessGrant::isOffered()
{
    QFETCH(Core::ExchangeRecord, record);
    QFETCH(bool, expected);
    const AccessGrant grant = AccessGrant::forRecord(record);
    QCOMPARE(!grant.isEmpty(), expected);
    if (expected)
        QVERIFY(!grant.action().isEmpty());
}

void tst_AccessGrant::givesAHost()
{
    Core::Server server(Testing::testConfig(), m_kind);
    const AccessGrant grant
        = AccessGrant::forRecord(refused(Refusal::Host, {{"Host", "App.Test:99"}}));
    QVERIFY(!grant.isGiven(server));
    QSignalSpy changed(&server, &Core::Server::configChanged);
    grant.give(server);
    grant.give(server);
    QVERIFY(grant.isGiven(server));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(server.config().allowedHosts, QStringList {u"app.test"_s});
    QVERIFY(grant.confirmation().contains(u"app.test"_s));
}

void tst_AccessGrant::givesAnOrigin()
{
    Core::Server server(Testing::testConfig(), m_kind);
    const AccessGrant grant = AccessGrant::forRecord(
        refused(Refusal::Origin, {{"Origin", "http://localhost:5173"}, {"Host", "localhost"}}));
    grant.give(server);
    QCOMPARE(server.config().allowedOrigins, QStringList {u"http://localhost:5173"_s});
    QVERIFY(server.config().allowedHosts.isEmpty());
}

QTEST_MAIN(tst_AccessGrant)

#include "tst_accessgrant.moc"
