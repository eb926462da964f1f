// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/charset.h"

#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

class TestCharset final : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void forgivesACharacterThatIsCut();
    void tellsDamage();
    void fallsBackFromUnknownNames();
    void encodesOnlyWithoutLoss();
};

void TestCharset::finds_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("charset");
    QTest::newRow("utf-8 by its bytes")
        << QByteArray("gr\xC3\xBC\xC3\x9F") << QByteArray("text/plain") << u"grüß"_s
        << QByteArray("utf-8");
    QTest::newRow("declared") << QByteArray("gr\xFC\xDF")
                              << QByteArray("text/plain; charset=ISO-8859-1") << u"grüß"_s
                              << QByteArray("iso-8859-1");
    QTest::newRow("declared cyrillic")
        << QByteArray("\xCF\xF0") << QByteArray("text/plain;charset=\"Windows-1251\"") << u"Пр"_s
        << QByteArray("windows-1251");
    QTest::newRow("mark beats declaration")
        << QByteArray("\xFF\xFEg\0\xFC\0", 6) << QByteArray("text/plain; charset=utf-8") << u"gü"_s
        << QByteArray("utf-16le");
    QTest::newRow("meta") << QByteArray("<html><meta charset='iso-8859-15'>\xA4")
                          << QByteArray("text/html") << u"<html><meta charset='iso-8859-15'>€"_s
                          << QByteArray("iso-8859-15");
    QTest::newRow("meta of the old form")
        << QByteArray(
               "<META http-equiv=Content-Type content=\"text/html; charset=windows-1250\">\xEC")
        << QByteArray("text/html")
        << u"<META http-equiv=Content-Type content=\"text/html; charset=windows-1250\">ě"_s
        << QByteArray("windows-1250");
    QTest::newRow("xml") << QByteArray("<?xml version='1.0' encoding='koi8-r'?>\xD0")
                         << QByteArray("text/xml") << u"<?xml version='1.0' encoding='koi8-r'?>п"_s
                         << QByteArray("koi8-r");
    QTest::newRow("neither") << QByteArray("caf\xE9 \x80") << QByteArray() << u"café €"_s
                             << QByteArray("windows-1252");
    QTest::newRow("empty") << QByteArray() << QByteArray() << QString() << QByteArray("utf-8");
}

void TestCharset::finds()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, type);
    const DecodedText decoded = decodeText(content, MediaType::parse(type));
    QTEST(decoded.text, "text");
    QTEST(decoded.charset, "charset");
    QVERIFY(!decoded.damaged);
}

void TestCharset::forgivesACharacterThatIsCut()
{
    const QByteArray whole = "a\xF0\x9F\x90\xA2";
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const DecodedText decoded = decodeText(whole.first(size), {});
        QCOMPARE(decoded.text, u"a"_s);
        QCOMPARE(decoded.charset, QByteArray("utf-8"));
    }
    QCOMPARE(decodeText(whole, {}).text, u"a🐢"_s);
}

void TestCharset::tellsDamage()
{
    const DecodedText decoded = decodeText("a\xFFz", MediaType::parse("text/plain; charset=utf-8"));
    QVERIFY(decoded.damaged);
    QCOMPARE(decoded.text, u"a\uFFFDz"_s);
}

void TestCharset::fallsBackFromUnknownNames()
{
    const DecodedText decoded = decodeText("ok", MediaType::parse("text/plain; charset=klingon"));
    QCOMPARE(decoded.text, u"ok"_s);
    QCOMPARE(decoded.charset, QByteArray("utf-8"));
}

void TestCharset::encodesOnlyWithoutLoss()
{
    QCOMPARE(encodeCharset(u"grüß"_s, "iso-8859-1"), QByteArray("gr\xFC\xDF"));
    QCOMPARE(encodeCharset(u"grüß"_s, ""), QByteArray("gr\xC3\xBC\xC3\x9F"));
    QVERIFY(!encodeCharset(u"П"_s, "iso-8859-1"));
    QVERIFY(!encodeCharset(u"x"_s, "klingon"));
}

QTEST_APPLESS_MAIN(TestCharset)
#include "tst_charset.moc"
