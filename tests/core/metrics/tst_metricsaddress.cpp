// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/metricsaddress.h"

#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

class TestMetricsAddress final : public QObject
{
    Q_OBJECT

private slots:
    void readsPlaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written"); // empty: it is a mistake
        QTest::newRow("port") << u"9464"_s << u"9464"_s;
        QTest::newRow("free port") << u"0"_s << u"0"_s;
        QTest::newRow("this machine") << u"localhost:9464"_s << u"9464"_s;
        QTest::newRow("everywhere") << u"0.0.0.0:9464"_s << u"0.0.0.0:9464"_s;
        QTest::newRow("IPv6") << u"[::1]:9464"_s << u"[::1]:9464"_s;
        QTest::newRow("no port") << u"127.0.0.1"_s << QString();
        QTest::newRow("high port") << u"65536"_s << QString();
        QTest::newRow("negative port") << u"-1"_s << QString();
        QTest::newRow("name") << u"example.org:9464"_s << QString();
        QTest::newRow("IPv6 without brackets") << u"::1:9464"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void readsPlaces()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto address = MetricsAddress::parse(text);
        QCOMPARE(address.has_value(), !written.isEmpty());
        if (address)
            QCOMPARE(address->toString(), written);
        else
            QVERIFY(address.error().contains(u'“' + text + u'”'));
    }
};

QTEST_APPLESS_MAIN(TestMetricsAddress)
#include "tst_metricsaddress.moc"
