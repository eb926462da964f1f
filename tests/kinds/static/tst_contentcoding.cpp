// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/http/contentcoding.h"

#include <QtTest>

using namespace Kinds::Static;

class tst_ContentCoding : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void acceptsIdentityWithoutField();
};

void tst_ContentCoding::accepts_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("expected"); // first letters
    const auto row = [](const char *field, const char *expected) {
        QTest::newRow(field) << QByteArray(field) << QByteArray(expected);
    };
    row("gzip, deflate, br, zstd", "bzgi");
    row("gzip", "gi");
    row("GZIP", "gi");
    row("x-gzip", "gi");
    row("", "i");
    row("gzip;q=1.0, br;q=0.5", "gbi");
    row("gzip; q=0.5 , br ; q=0.6", "bgi");
    row("gzip;q=0", "i");
    row("br;q=0, *", "zgi");
    row("*;q=0", "");
    row("identity;q=0", "");
    row("gzip, identity;q=0", "g");
    row("gzip, *;q=0", "g");
    row("identity, gzip;q=0.5", "ig");
    row("gzip;q=2", "i");
    row("gzip;q=x", "i");
    row("compress", "i");
}

void tst_ContentCoding::accepts()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, expected);
    QByteArray letters;
    for (const ContentCoding coding : acceptedCodings(field))
        letters += coding == ContentCoding::Identity ? 'i' : codingName(coding).at(0);
    QCOMPARE(letters, expected);
}

void tst_ContentCoding::acceptsIdentityWithoutField()
{
    QCOMPARE(acceptedCodings({}), QList<ContentCoding> {ContentCoding::Identity});
}

QTEST_GUILESS_MAIN(tst_ContentCoding)

#include "tst_contentcoding.moc"
