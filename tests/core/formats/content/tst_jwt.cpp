// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/jwt.h"

#include <QTest>

using namespace Core;

namespace {

QByteArray token(const QByteArray &payload, const QByteArray &header = R"({"alg":"HS256"})")
{
    constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return header.toBase64(form) + '.' + payload.toBase64(form) + ".c2ln";
}

} // namespace

class TestJwt final : public QObject
{
    Q_OBJECT

private slots:
    void reads();
    void refuses_data();
    void refuses();
    void ignoresTimesThatAreNone();
    void finds();
};

void TestJwt::reads()
{
    const auto claims = parseJwt(token(R"({"sub":"x","iat":1700000000,"exp":1700003600.5})"));
    QVERIFY(claims);
    QCOMPARE(claims->header, QByteArray(R"({"alg":"HS256"})"));
    QCOMPARE(claims->payload, QByteArray(R"({"sub":"x","iat":1700000000,"exp":1700003600.5})"));
    QCOMPARE(claims->issuedAt->toMSecsSinceEpoch(), 1'700'000'000'000);
    QCOMPARE(claims->expires->toMSecsSinceEpoch(), 1'700'003'600'500);
    QVERIFY(!claims->notBefore);
}

void TestJwt::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("dots") << QByteArray("..");
    QTest::newRow("no base64") << QByteArray("ey!.ey!.x");
    QTest::newRow("no json") << token("{hello}");
    QTest::newRow("no object") << token("[1]");
    QTest::newRow("two parts") << token("{}").left(token("{}").lastIndexOf('.'));
    QTest::newRow("bad header") << token("{}", "{");
    QTest::newRow("huge") << token('{' + QByteArray(100'000, ' ') + '}');
    QTest::newRow("deep") << token("{\"a\":" + QByteArray(30'000, '[') + '}');
}

void TestJwt::refuses()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parseJwt(text));
}

void TestJwt::ignoresTimesThatAreNone()
{
    const auto claims = parseJwt(token(R"({"iat":"now","exp":1e300,"nbf":-1e18})"));
    QVERIFY(claims);
    QVERIFY(!claims->issuedAt);
    QVERIFY(!claims->expires);
    QVERIFY(!claims->notBefore);
}

void TestJwt::finds()
{
    const QByteArray one = token("{}");
    const QByteArray two = token(R"({"a":1})");
    const QByteArray text = "Bearer " + one + "; other=" + two + ", eyes.are.here";
    QCOMPARE(findJwts(text), QList<QByteArray>({one, two}));
    QVERIFY(findJwts("").isEmpty());
}

QTEST_APPLESS_MAIN(TestJwt)
#include "tst_jwt.moc"
