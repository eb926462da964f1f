// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/xpath/xpath.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_XPath final : public QObject
{
    Q_OBJECT

private slots:
    void textsArePicked_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *path, const QStringList &expected) {
            QTest::newRow(path) << QString::fromLatin1(path) << expected;
        };
        row("/order/item/name", {u"Tea"_s, u"Café"_s});
        row("//item[2]/name", {u"Café"_s});
        row("//item/@n", {u"1"_s, u"2"_s});
        row("//item[@n='2']/name/text()", {u"Café"_s});
        row("//item[price > 3]/name", {u"Café"_s});
        row("count(//item)", {u"2"_s});
        row("count(//item) = 2", {u"true"_s});
        row("sum(//price)", {u"7.5"_s});
        row("string(//soap:Body)", {u"b"_s});
        row("//none", {});
    }

    void textsArePicked()
    {
        QFETCH(const QString, path);
        QFETCH(const QStringList, expected);
        const auto query = Core::XPath::parse(path);
        QVERIFY2(query, qPrintable(query ? u""_s : query.error()));
        QCOMPARE(query->find("<order><item n='1'><name>Tea</name><price>2.5</price></item>"
                             "<item n='2'><name>Caf\xc3\xa9</name><price>5</price></item>"
                             "<soap:Body>b</soap:Body></order>"),
                 expected);
    }

    void whatIsNoXmlHasNothing()
    {
        const auto query = Core::XPath::parse(u"//a"_s);
        QVERIFY(query);
        QCOMPARE(query->find("no xml <"), QStringList());
        QCOMPARE(query->find({}), QStringList());
        // Entities are not expanded.
        QCOMPARE(query->find("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), QStringList {u"&b;"_s});
    }

    void nestingDoesNoHarm()
    {
        const auto query = Core::XPath::parse(u"//b"_s);
        QVERIFY(query);
        QCOMPARE(query->find(QByteArray("<a>").repeated(100'000) + "<b>x</b>"
                             + QByteArray("</a>").repeated(100'000)),
                 QStringList {u"x"_s});
    }

    void whatIsNoXPathIsRefused()
    {
        for (const QString &path : {u""_s, u"//"_s, u"//a["_s, u"count("_s})
            QVERIFY(!Core::XPath::parse(path));
        QVERIFY(!Core::XPath::parse(QString(100'000, u'(')));
    }
};

QTEST_APPLESS_MAIN(tst_XPath)
#include "tst_xpath.moc"
