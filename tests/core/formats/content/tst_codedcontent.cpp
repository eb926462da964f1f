// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/codedcontent.h"

#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

QByteArray sample()
{
    QByteArray text;
    for (int i = 0; i < 5'000; ++i)
        text.append("line ").append(QByteArray::number(i * 7919)).append('\n');
    return text;
}

QByteArray encoded(const QByteArray &content, QByteArrayView codings)
{
    const auto result = encodeContent(content, codings);
    return result ? *result : QByteArray();
}

} // namespace

class TestCodedContent final : public QObject
{
    Q_OBJECT

private slots:
    void takesOffWhatWasPutOn_data();
    void takesOffWhatWasPutOn();
    void survivesEveryCut_data() { takesOffWhatWasPutOn_data(); }
    void survivesEveryCut();
    void readsDeflateWithoutHead();
    void readsSeveralGzipMembers();
    void leavesWhatIsNoneOfTheCoding();
    void keepsWhatCameBeforeDamage();
    void leavesUnknownCodings();
    void boundsBombs_data();
    void boundsBombs();
    void boundsChains();
    void refusesToEncodeUnknownCodings();
};

void TestCodedContent::takesOffWhatWasPutOn_data()
{
    QTest::addColumn<QByteArray>("codings");
    for (const char *codings : {"", "identity", "gzip", "x-gzip", "GZip", "deflate", "br", "zstd",
                                "gzip, br", "zstd,deflate , gzip, identity"})
        QTest::newRow(codings) << QByteArray(codings);
}

void TestCodedContent::takesOffWhatWasPutOn()
{
    QFETCH(const QByteArray, codings);
    for (const QByteArray &plain : {sample(), QByteArray("x"), QByteArray("\0\xff", 2)}) {
        const DecodedContent decoded = decodeContent(encoded(plain, codings), codings);
        QCOMPARE(decoded.bytes, plain);
        QVERIFY(decoded.complete);
        QCOMPARE(decoded.notes, QStringList());
    }
}

void TestCodedContent::survivesEveryCut()
{
    QFETCH(const QByteArray, codings);
    const QByteArray plain = sample().first(2'000);
    const QByteArray whole = encoded(plain, codings);
    const bool anyCoding = whole != plain;
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const DecodedContent decoded = decodeContent(whole.first(size), codings);
        QCOMPARE(decoded.complete, !anyCoding);
        QCOMPARE(decoded.notes.isEmpty(), !anyCoding);
        if (!codings.contains(','))
            QVERIFY(plain.startsWith(decoded.bytes) || whole.startsWith(decoded.bytes));
    }
}

void TestCodedContent::readsDeflateWithoutHead()
{
    const QByteArray withHead = encoded(sample(), "deflate");
    const QByteArray bare = withHead.sliced(2).chopped(4);
    QCOMPARE(decodeContent(bare, "deflate").bytes, sample());
}

void TestCodedContent::readsSeveralGzipMembers()
{
    const QByteArray both = encoded("one ", "gzip") + encoded("two", "gzip");
    QCOMPARE(decodeContent(both, "gzip").bytes, QByteArray("one two"));
    const DecodedContent more = decodeContent(both + "garbage", "gzip");
    QCOMPARE(more.bytes, QByteArray("one two"));
    QCOMPARE(more.notes.size(), 1);
    QVERIFY(more.complete);
}

void TestCodedContent::leavesWhatIsNoneOfTheCoding()
{
    for (const char *coding : {"gzip", "br", "zstd"}) {
        const DecodedContent decoded = decodeContent("{\"plain\": true, \"x\": 1}", coding);
        QCOMPARE(decoded.bytes, QByteArray("{\"plain\": true, \"x\": 1}"));
        QVERIFY(!decoded.complete);
        QCOMPARE(decoded.notes.size(), 1);
    }
}

void TestCodedContent::keepsWhatCameBeforeDamage()
{
    QByteArray damaged = encoded(sample(), "gzip");
    for (qsizetype at = damaged.size() / 2; at < damaged.size() / 2 + 40; ++at)
        damaged[at] = char(~damaged[at]);
    const DecodedContent decoded = decodeContent(damaged, "gzip");
    QVERIFY(!decoded.complete);
    QVERIFY(decoded.bytes.size() > 1'000);
    QCOMPARE(decoded.bytes.first(1'000), sample().first(1'000));
}

void TestCodedContent::leavesUnknownCodings()
{
    const DecodedContent decoded = decodeContent(encoded("secret", "gzip"), "aes128gcm, gzip");
    QCOMPARE(decoded.bytes, QByteArray("secret"));
    QVERIFY(!decoded.complete);
    QVERIFY(decoded.notes.first().contains(u"aes128gcm"_s));
}

void TestCodedContent::boundsBombs_data()
{
    QTest::addColumn<QByteArray>("coding");
    for (const char *coding : {"gzip", "deflate", "br", "zstd", "gzip, gzip, br"})
        QTest::newRow(coding) << QByteArray(coding);
}

void TestCodedContent::boundsBombs()
{
    QFETCH(const QByteArray, coding);
    constexpr qsizetype limit = 1024 * 1024;
    const QByteArray bomb = encoded(QByteArray(20 * limit, '0'), coding);
    QVERIFY(bomb.size() < 100'000);
    const DecodedContent decoded = decodeContent(bomb, coding, limit);
    QCOMPARE(decoded.bytes.size(), limit);
    QVERIFY(decoded.bytes.capacity() <= 2 * limit);
    QVERIFY(!decoded.complete);
    QVERIFY(decoded.notes.first().contains(u'1'));
}

void TestCodedContent::boundsChains()
{
    const QByteArray codings = QByteArray("gzip,").repeated(1'000);
    const DecodedContent decoded = decodeContent("x", codings);
    QCOMPARE(decoded.bytes, QByteArray("x"));
    QVERIFY(!decoded.complete);
}

void TestCodedContent::refusesToEncodeUnknownCodings()
{
    const auto result = encodeContent("x", "gzip, \x1bodd");
    QVERIFY(!result);
    QVERIFY(result.error().contains(u"\\x1bodd"_s));
}

QTEST_APPLESS_MAIN(TestCodedContent)
#include "tst_codedcontent.moc"
