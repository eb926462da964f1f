// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/toml/tomltext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_TomlText final : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryType()
    {
        const auto map = Core::parseToml("name = \"Größe\"\nlist = [1, 2.5, true]\n"
                                         "[tool.poetry]\nname = 'x'\nat = 2026-11-21\n",
                                         u"a.toml"_s);
        QVERIFY(map);
        QCOMPARE(map->value(u"name"_s).toString(), u"Größe"_s);
        QCOMPARE(map->value(u"list"_s).toList(), (QVariantList {qlonglong(1), 2.5, true}));
        const QVariantMap tool = map->value(u"tool"_s).toMap();
        QCOMPARE(tool.value(u"poetry"_s).toMap().value(u"name"_s).toString(), u"x"_s);
        QVERIFY(!tool.value(u"poetry"_s).toMap().value(u"at"_s).isValid());
    }

    void namesThePlaceOfAMistake()
    {
        const auto map = Core::parseToml("a = 1\nb = = 2\n", u"a.toml"_s);
        QVERIFY(!map);
        QVERIFY2(map.error().startsWith("a.toml:2:"_L1), qPrintable(map.error()));
    }

    void depthIsBounded()
    {
        QVERIFY(!Core::parseToml("a = " + QByteArray(100'000, '['), u"a.toml"_s));
    }
};

QTEST_APPLESS_MAIN(tst_TomlText)
#include "tst_tomltext.moc"
