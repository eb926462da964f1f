// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/visibletext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Core::visibleText;

class tst_VisibleText final : public QObject
{
    Q_OBJECT

private slots:
    void text_data();
    void text();
    void bytes_data();
    void bytes();
    void keepsWhatIsAskedFor();
};

void tst_VisibleText::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("plain") << u"/a b?c=%20"_s << u"/a b?c=%20"_s;
    QTest::newRow("markup stays") << u"<img src=x>"_s << u"<img src=x>"_s;
    QTest::newRow("letters") << u"/straße/日本/😀"_s << u"/straße/日本/😀"_s;
    QTest::newRow("escape") << u"a\u001b[31mb"_s << u"a\\x1b[31mb"_s;
    QTest::newRow("bell") << u"\u0007"_s << u"\\x07"_s;
    QTest::newRow("delete") << u"\u007f"_s << u"\\x7f"_s;
    QTest::newRow("c1") << u"\u009b"_s << u"\\x9b"_s;
    QTest::newRow("bidi override") << u"a\u202etxt.exe"_s << u"a\\u{202e}txt.exe"_s;
    QTest::newRow("bidi isolate") << u"\u2066\u2069"_s << u"\\u{2066}\\u{2069}"_s;
    QTest::newRow("arabic letter mark") << u"\u061c"_s << u"\\u{61c}"_s;
    QTest::newRow("zero width") << u"a\u200bb"_s << u"a\\u{200b}b"_s;
    QTest::newRow("byte order mark") << u"\ufeff"_s << u"\\u{feff}"_s;
    QTest::newRow("line separator") << u"\u2028"_s << u"\\u{2028}"_s;
    QTest::newRow("no-break space") << u"a\u00a0b"_s << u"a\\xa0b"_s;
    QTest::newRow("line feed") << u"a\r\nb"_s << u"a\\x0d\\x0ab"_s;
}

void tst_VisibleText::text()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(visibleText(text), shown);
    QCOMPARE(visibleText(text.toUtf8()), shown);
}

void tst_VisibleText::bytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nul") << QByteArray("a\0b", 3) << u"a\\x00b"_s;
    QTest::newRow("latin-1") << "stra\xdf\x65"_ba << u"stra\\xdfe"_s;
    QTest::newRow("cut short") << "\xe6\x97"_ba << u"\\xe6\\x97"_s;
    QTest::newRow("overlong") << "\xc0\xaf"_ba << u"\\xc0\\xaf"_s;
    QTest::newRow("surrogate") << "\xed\xa0\x80"_ba << u"\\xed\\xa0\\x80"_s;
    QTest::newRow("beyond Unicode") << "\xf5\x80\x80\x80"_ba << u"\\xf5\\x80\\x80\\x80"_s;
    QTest::newRow("good after bad") << "\xff\xc3\xa9"_ba << u"\\xffé"_s;
}

void tst_VisibleText::bytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    QCOMPARE(visibleText(bytes), shown);
}

void tst_VisibleText::keepsWhatIsAskedFor()
{
    QCOMPARE(visibleText(u"a\n\tb\r\u001b"_s, u"\n\t"), u"a\n\tb\\x0d\\x1b"_s);
}

QTEST_GUILESS_MAIN(tst_VisibleText)
#include "tst_visibletext.moc"
