// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kind/kindregistry.h"
#include "support/testkind.h"

#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

class TestServerKind final : public QObject
{
    Q_OBJECT

private slots:
    void findsFields();
    void knowsDefaults();
    void validates();
    void isFoundInItsRegistry();
};

void TestServerKind::findsFields()
{
    QCOMPARE(Testing::testKind().field(u"mode"_s)->choices.size(), 2);
    QVERIFY(!Testing::testKind().field(u"absent"_s));
}

void TestServerKind::knowsDefaults()
{
    QCOMPARE(Testing::testKind().defaults().value(u"greeting"_s), QVariant(u"hello"_s));
}

void TestServerKind::validates()
{
    const ServerKind kind = Testing::testKind();
    QVERIFY(kind.validate({}));
    QVERIFY(kind.validate({{u"count"_s, 7LL}}));
    QVERIFY(kind.validate({{u"count"_s, 70LL}}).error().contains(u"count"_s));
    QVERIFY(kind.validate({{u"cuont"_s, 7LL}}).error().contains(u"cuont"_s));
    QVERIFY(Testing::folderKind().validate({}).error().contains(u"folder"_s));
}

void TestServerKind::isFoundInItsRegistry()
{
    const KindRegistry kinds = Testing::testKinds();
    QCOMPARE(kinds.kinds().size(), 2);
    QCOMPARE(kinds.find(u"folder"_s), &kinds.kinds()[1]);
    QVERIFY(!kinds.find(u"absent"_s));
}

QTEST_APPLESS_MAIN(TestServerKind)
#include "tst_serverkind.moc"
