// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/staticfixture.h"

#include <QTest>

using namespace Testing;
using namespace Qt::StringLiterals;

// What the server writes by itself must be of no use to somebody who can choose names and paths.
class TestErrorAnswer final : public QObject
{
    Q_OBJECT

private slots:
    void isHarmless_data();
    void isHarmless();
};

void TestErrorAnswer::isHarmless_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<int>("status");
    const QByteArray page = "Accept: text/html\r\n";
    const auto row = [&](const char *title, const char *method, const char *target, int status) {
        QTest::addRow("%s, page", title)
            << QByteArray(method) << QByteArray(target) << page << status;
        QTest::addRow("%s, text", title)
            << QByteArray(method) << QByteArray(target) << QByteArray() << status;
    };
    row("not found", "GET", "/%3Cscript%3Ealert(1)%3C/script%3E", 404);
    row("markup as sent", "GET", "/<img/src=x>", 404);
    row("hidden", "GET", "/.env", 404);
    row("malformed", "GET", "/%00", 400);
    row("method", "DELETE", "/", 405);
    row("upload where none is taken", "POST", "/", 405);
    row("hidden folder", "GET", "/.git/config", 404);
    QTest::newRow("listing") << QByteArray("GET") << QByteArray("/") << page << 200;
}

void TestErrorAnswer::isHarmless()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, accept);
    QFETCH(int, status);
    StaticFixture server;
    server.write(u"www/<img src=x onerror=alert(1)>.txt"_s, "x");
    server.write(u"www/.env"_s, "SECRET=1");
    server.start();
    const RawResponse response = request(server.port(), method, target, accept);
    QCOMPARE(response.status, status);
    const QByteArray policy = response.header("Content-Security-Policy");
    QVERIFY2(policy.contains("default-src 'none'"), response.head);
    QVERIFY(policy.contains("frame-ancestors"));
    QVERIFY(!policy.contains("unsafe"));
    QCOMPARE(response.header("X-Content-Type-Options"), "nosniff");
    QCOMPARE(response.header("Cross-Origin-Resource-Policy"), "same-origin");
    QVERIFY(!response.body.contains("<img"));
    QVERIFY(!response.body.contains("<script>alert"));
    QVERIFY(!response.body.contains("SECRET"));
}

QTEST_GUILESS_MAIN(TestErrorAnswer)
#include "tst_erroranswer.moc"
