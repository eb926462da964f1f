// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/presets/readyline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Core;

class tst_ReadyLine final : public QObject
{
    Q_OBJECT

private slots:
    void readsAddresses_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("host");
        QTest::addColumn<quint16>("port");
        QTest::newRow("URL") << u"on {url}"_s << u"on https://localhost:8443/a"_s << u"https"_s
                             << u"localhost"_s << quint16(8443);
        QTest::newRow("IPv6") << u"on {url}"_s << u"on http://[::1]:80"_s << u"http"_s << u"[::1]"_s
                              << quint16(80);
        QTest::newRow("port 0") << u"on {url}"_s << u"on http://127.0.0.1:0/"_s << u"http"_s
                                << u"127.0.0.1"_s << quint16(0);
        QTest::newRow("no port number") << u"on {url}"_s << u"on http://127.0.0.1:99999/"_s
                                        << u"http"_s << u"127.0.0.1"_s << quint16(0);
        QTest::newRow("one of two") << u"at {url}|port {port}"_s << u"port 8080"_s << QString()
                                    << QString() << quint16(8080);
    }

    void readsAddresses()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, line);
        QFETCH(const QString, scheme);
        QFETCH(const QString, host);
        QFETCH(const quint16, port);
        const auto ready = ReadyLine::make(pattern);
        QVERIFY(ready);
        const auto address = ready->match(line);
        QVERIFY(address);
        QCOMPARE(*address, (ReadyAddress {scheme, host, port}));
    }

    void looksOnlyAtTheBeginOfLongLines()
    {
        const auto ready = ReadyLine::make(u"end$"_s);
        QVERIFY(ready->match(u"the end"_s));
        QVERIFY(!ready->match(QString(1'000'000, u'x') + u"end"_s));
    }

    void namesAPatternThatIsWrong()
    {
        const auto ready = ReadyLine::make(u"({url}"_s);
        QVERIFY(!ready);
        QVERIFY(ready.error().contains(u"({url}"_s));
    }
};

QTEST_APPLESS_MAIN(tst_ReadyLine)
#include "tst_readyline.moc"
