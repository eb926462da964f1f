// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/picturecomparison.h"

#include <QtEndian>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Core;

class tst_PictureComparison : public QObject
{
    Q_OBJECT

    static QByteArray number(quint32 value)
    {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    }
    static quint32 crc(const QByteArray &bytes)
    {
        quint32 value = 0xffffffff;
        for (const char byte : bytes) {
            value ^= quint8(byte);
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ ((value & 1) != 0 ? 0xedb88320 : 0);
        }
        return ~value;
    }
    static QByteArray chunk(const QByteArray &name, const QByteArray &content)
    {
        return number(quint32(content.size())) + name + content + number(crc(name + content));
    }
    // Grey values row by row.
    static QByteArray picture(int width, int height, const QByteArray &pixels)
    {
        QByteArray rows;
        for (int y = 0; y < height; ++y)
            rows += '\0' + pixels.mid(qsizetype(y) * width, width);
        const QByteArray head
            = number(quint32(width)) + number(quint32(height)) + QByteArray("\x08\0\0\0\0", 5);
        return "\x89PNG\r\n\x1a\n" + chunk("IHDR", head) + chunk("IDAT", qCompress(rows).mid(4))
            + chunk("IEND", {});
    }

private slots:
    void equalPicturesDifferInNothing()
    {
        const QByteArray one = picture(2, 2, "abcd");
        const auto difference = comparePictures(one, one, 0);
        QVERIFY(difference);
        QCOMPARE(difference->share, 0.0);
        QVERIFY(difference->picture.isEmpty());
    }

    void pixelsAreCounted()
    {
        const auto difference = comparePictures(picture(2, 2, "abcd"), picture(2, 2, "abcz"), 0);
        QVERIFY(difference);
        QCOMPARE(difference->share, 0.25);
        QCOMPARE(pictureSize(difference->picture), QSize(2, 2));
    }

    void aToleranceIsForEachChannel()
    {
        const QByteArray one = picture(2, 1, "ab");
        QCOMPARE(comparePictures(one, picture(2, 1, "ac"), 1)->share, 0.0);
        QCOMPARE(comparePictures(one, picture(2, 1, "ad"), 1)->share, 0.5);
    }

    void sizesCount()
    {
        const auto difference = comparePictures(picture(1, 2, "ab"), picture(2, 1, "ab"), 255);
        QVERIFY(difference);
        QCOMPARE(difference->share, 0.75);
        QCOMPARE(pictureSize(difference->picture), QSize(2, 2));
    }

    void memoryIsBounded()
    {
        const QByteArray wide = picture(500'000, 1, QByteArray(500'000, 'x'));
        const QByteArray high = picture(1, 500'000, QByteArray(500'000, 'x'));
        const auto difference = comparePictures(wide, high, 0);
        QVERIFY(!difference);
        QVERIFY(difference.error().contains(u"too large"_s));
    }

    void whatIsNoPictureIsSaid()
    {
        const QByteArray good = picture(2, 2, "abcd");
        for (const QByteArray &bad :
             {QByteArray(), QByteArray("GIF89a"), good.first(30), good.first(good.size() - 20),
              QByteArray(good).replace(number(2), number(0x7fffffff))}) {
            const auto earlier = comparePictures(bad, good, 0);
            QVERIFY(!earlier);
            QVERIFY(earlier.error().contains(u"earlier"_s));
            QVERIFY(!comparePictures(good, bad, 0));
        }
        QVERIFY(!pictureSize("GIF89a").isValid());
    }
};

QTEST_GUILESS_MAIN(tst_PictureComparison)

#include "tst_picturecomparison.moc"
