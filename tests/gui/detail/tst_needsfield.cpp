// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/detail/needsfield.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Gui::NeedsField;

class tst_NeedsField final : public QObject
{
    Q_OBJECT

private:
    static Core::ServerConfig server(const QString &id, const QString &name,
                                     const QStringList &needs = {})
    {
        Core::ServerConfig config;
        config.id = id;
        config.name = name;
        config.needs = needs;
        return config;
    }

    const NeedsField m_field {{server(u"1"_s, u"web"_s), server(u"2"_s, u"api"_s, {u"3"_s}),
                               server(u"3"_s, u"data base"_s), server(u"4"_s, u"up"_s, {u"1"_s})},
                              u"1"_s};

private slots:
    void turnsNamesIntoIdsAndBack()
    {
        QCOMPARE(m_field.idsOf({u"API"_s, u" data base "_s, u""_s, u"api"_s}, {}),
                 (QStringList {u"2"_s, u"3"_s}));
        QCOMPARE(m_field.namesOf({u"3"_s, u"gone"_s}), QStringList {u"data base"_s});
    }

    void keepsWhatMayComeBack()
    {
        QCOMPARE(m_field.idsOf({u"api"_s}, {u"gone"_s, u"3"_s}), (QStringList {u"2"_s, u"gone"_s}));
    }

    void checks_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("mistake");
        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("two") << QStringList {u"api"_s, u"data base"_s} << QString();
        QTest::newRow("an unknown one") << QStringList {u"cache"_s} << u"“cache”"_s;
        QTest::newRow("itself") << QStringList {u"web"_s} << u"needs itself"_s;
        QTest::newRow("a ring") << QStringList {u"up"_s} << u"“web” needs “up”"_s;
    }

    void checks()
    {
        QFETCH(const QStringList, names);
        QFETCH(const QString, mistake);
        const auto valid = m_field.field().validate(names);
        QCOMPARE(valid.has_value(), mistake.isEmpty());
        if (!valid)
            QVERIFY2(valid.error().contains(mistake), qPrintable(valid.error()));
    }

    void knowsServersThatCameLater()
    {
        NeedsField field({server(u"1"_s, u"web"_s), server(u"2"_s, u"api"_s)}, u"1"_s);
        const Core::Field made = field.field();
        QVERIFY(!made.validate(QStringList {u"cache"_s}));
        field.update({server(u"1"_s, u"web"_s), server(u"5"_s, u"cache"_s)});
        QVERIFY(made.validate(QStringList {u"cache"_s}));
        QCOMPARE(field.idsOf({u"cache"_s}, {}), QStringList {u"5"_s});
    }

    void isOfUseWhereThereAreOthers()
    {
        QVERIFY(m_field.isUseful());
        QVERIFY(!NeedsField({server(u"1"_s, u"web"_s)}, u"1"_s).isUseful());
        QVERIFY(!NeedsField().isUseful());
    }
};

QTEST_APPLESS_MAIN(tst_NeedsField)
#include "tst_needsfield.moc"
