// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/browser/ownheaders.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Core;

class tst_OwnHeaders : public QObject
{
    Q_OBJECT

private slots:
    void theyGoToOneServer_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isOwn");
        QTest::newRow("port") << u"http://127.0.0.1:8080/"_s << u"http://127.0.0.1:8080/a"_s
                              << true;
        QTest::newRow("usual port") << u"http://127.0.0.1:80/"_s << u"http://127.0.0.1/a"_s << true;
        QTest::newRow("usual port of https")
            << u"https://127.0.0.1:443/"_s << u"https://127.0.0.1/a"_s << true;
        QTest::newRow("other port")
            << u"http://127.0.0.1:8080/"_s << u"http://127.0.0.1/a"_s << false;
        QTest::newRow("other scheme")
            << u"https://127.0.0.1:8080/"_s << u"http://127.0.0.1:8080/a"_s << false;
        QTest::newRow("other host")
            << u"http://127.0.0.1:8080/"_s << u"http://a.test:8080/a"_s << false;
        QTest::newRow("as a name")
            << u"http://127.0.0.1:80/"_s << u"http://127.0.0.1@a.test/"_s << false;
    }
    void theyGoToOneServer()
    {
        QFETCH(QString, server);
        QFETCH(QString, url);
        QFETCH(bool, isOwn);
        ShotOptions options;
        options.url = QUrl(server);
        options.headers = {{u"X-Mine"_s, u"1"_s}};
        const QJsonObject headers {{u"Accept"_s, u"*/*"_s}, {u"x-mine"_s, u"0"_s}};
        const QJsonObject paused {
            {u"requestId"_s, u"7"_s},
            {u"request"_s, QJsonObject {{u"url"_s, url}, {u"headers"_s, headers}}}};
        const QJsonObject answer = OwnHeaders(options).continuation(paused);
        QCOMPARE(answer[u"requestId"_s].toString(), u"7"_s);
        QJsonArray expected {QJsonObject {{u"name"_s, u"Accept"_s}, {u"value"_s, u"*/*"_s}}};
        if (isOwn)
            expected << QJsonObject {{u"name"_s, u"X-Mine"_s}, {u"value"_s, u"1"_s}};
        QCOMPARE(answer[u"headers"_s].toArray(), expected);
    }
};

QTEST_GUILESS_MAIN(tst_OwnHeaders)

#include "tst_ownheaders.moc"
