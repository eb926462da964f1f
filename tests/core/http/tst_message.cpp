// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/message.h"

#include <QTest>

using namespace Core;

class TestMessage : public QObject
{
    Q_OBJECT

private slots:
    void target_data();
    void target();
    void reasonPhrases();
    void equality();
};

void TestMessage::target_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    const auto add = [](const char *target, const char *path, const char *query) {
        QTest::newRow(target) << QByteArray(target) << QByteArray(path) << QByteArray(query);
    };
    add("/", "/", "");
    add("/a/b", "/a/b", "");
    add("/a?b=c", "/a", "b=c");
    add("/a?", "/a", "");
    add("/?a?b", "/", "a?b");
    add("/%2e%2E/%zz", "/%2e%2E/%zz", "");
    add("//host/a", "//host/a", "");
    add("/http://a/b", "/http://a/b", "");
    add("http://a", "/", "");
    add("http://a?b", "/", "b");
    add("http://a:80/b?c", "/b", "c");
    add("https://[::1]/", "/", "");
    add("*", "*", "");
}

void TestMessage::target()
{
    QFETCH(QByteArray, target);
    Request request;
    request.target = target;
    QTEST(request.path(), "path");
    QTEST(request.query(), "query");
}

void TestMessage::reasonPhrases()
{
    QCOMPARE(reasonPhrase(100), "Continue");
    QCOMPARE(reasonPhrase(200), "OK");
    QCOMPARE(reasonPhrase(431), "Request Header Fields Too Large");
    QCOMPARE(reasonPhrase(511), "Network Authentication Required");
    QCOMPARE(reasonPhrase(299), "Unknown");
    QCOMPARE(reasonPhrase(0), "Unknown");
    QCOMPARE(reasonPhrase(999), "Unknown");
}

void TestMessage::equality()
{
    const Request request {"GET", "/", HttpVersion::Http11, {{"Host", "a"}}};
    Request other = request;
    QCOMPARE(other, request);
    other.version = HttpVersion::Http10;
    QVERIFY(other != request);
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
