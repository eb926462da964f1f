// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/cookies.h"
#include "core/formats/content/namevalues.h"
#include "core/utctime.h"

#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

QByteArray shown(const QList<NameValue> &pairs)
{
    QByteArrayList lines;
    for (const NameValue &pair : pairs)
        lines.append(pair.hasValue ? pair.name + '=' + pair.value : pair.name);
    return lines.join('|');
}

} // namespace

class TestNameValues final : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void formatsWhatItParses();
    void readsCookies_data();
    void readsCookies();
    void readsSetCookie();
    void readsDates_data();
    void readsDates();
};

void TestNameValues::decodes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("pairs");
    const auto row = [](const char *text, const QByteArray &pairs) {
        QTest::newRow(text) << QByteArray(text) << pairs;
    };
    row("", "");
    row("a=1&b=2&a=3", "a=1|b=2|a=3");
    row("a&b=&=c&&d", "a|b=|=c|d");
    row("x=1+2%203%2B", "x=1 2 3+");
    row("x=%C3%A4%ff", "x=\xC3\xA4\xFF");
    row("x=100%&y=%g1&z=%4", "x=100%|y=%g1|z=%4");
    row("a=b=c", "a=b=c");
    row("%41%3D=%26", "A==&");
}

void TestNameValues::decodes()
{
    QFETCH(const QByteArray, text);
    QTEST(shown(parseNameValues(text)), "pairs");
}

void TestNameValues::formatsWhatItParses()
{
    QByteArray every;
    for (int c = 0; c < 256; ++c)
        every.append(char(c));
    const QList<NameValue> pairs {
        {"a b", "1+1=2&", true}, {every, every, true}, {"flag", {}, false}, {"", "", true}};
    QCOMPARE(parseNameValues(formatNameValues(pairs)), pairs);
}

void TestNameValues::readsCookies_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("pairs");
    QTest::newRow("several") << QByteArray("a=1; b=2;c=3 ; a=4") << QByteArray("a=1|b=2|c=3|a=4");
    QTest::newRow("equals in value")
        << QByteArray("t=YQ==; q=\"x\"") << QByteArray("t=YQ==|q=\"x\"");
    QTest::newRow("odd") << QByteArray("; ;lone; =v") << QByteArray("lone|=v");
}

void TestNameValues::readsCookies()
{
    QFETCH(const QByteArray, text);
    QTEST(shown(requestCookies({{"cookie", text}})), "pairs");
}

void TestNameValues::readsSetCookie()
{
    const auto cookies = responseCookies(
        {{"Set-Cookie", "sid=a=b; Path=/; HttpOnly; SameSite=Lax; path=/x; Secure"},
         {"set-cookie", "lone"}});
    QCOMPARE(cookies.size(), 2);
    const SetCookie &cookie = cookies.first();
    QCOMPARE(cookie.name, QByteArray("sid"));
    QCOMPARE(cookie.value, QByteArray("a=b"));
    QCOMPARE(cookie.attribute("path"), QByteArray("/x"));
    QVERIFY(cookie.attribute("httponly"));
    QVERIFY(!cookie.attribute("Domain"));
    QVERIFY(!cookie.expires());
    QCOMPARE(shown(cookie.attributes), QByteArray("Path=/|HttpOnly|SameSite=Lax|path=/x|Secure"));
    QCOMPARE(cookies.last().name, QByteArray());
    QCOMPARE(cookies.last().value, QByteArray("lone"));
    QCOMPARE(parseSetCookie("").name, QByteArray());
}

void TestNameValues::readsDates_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<bool>("valid");
    QTest::newRow("standard") << QByteArray("Wed, 21 Oct 2026 07:28:00 GMT") << true;
    QTest::newRow("hyphens") << QByteArray("Wed, 21-Oct-2026 07:28:00 GMT") << true;
    QTest::newRow("two digits") << QByteArray("Wednesday, 21-Oct-26 07:28:00 GMT") << true;
    QTest::newRow("no month") << QByteArray("Wed, 21 Xxx 2026 07:28:00 GMT") << false;
    QTest::newRow("across months") << QByteArray("Wed, 21 anf 2026 07:28:00 GMT") << false;
    QTest::newRow("no day") << QByteArray("Wed, 41 Oct 2026 07:28:00 GMT") << false;
    QTest::newRow("no date") << QByteArray("0") << false;
}

void TestNameValues::readsDates()
{
    QFETCH(const QByteArray, date);
    const auto expires = parseSetCookie(QByteArray("a=b; expires=" + date)).expires();
    QTEST(expires.has_value(), "valid");
    if (expires)
        QCOMPARE(*expires, Core::utcTime(QDate(2026, 10, 21), QTime(7, 28)));
}

QTEST_APPLESS_MAIN(TestNameValues)
#include "tst_namevalues.moc"
