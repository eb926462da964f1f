// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/texttablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Gui::TextTableModel;

class TestTextTableModel final : public QObject
{
    Q_OBJECT

private slots:
    void growsAndShrinks();
    void isSilentWithoutChange();
    void showsPlainText();
};

void TestTextTableModel::growsAndShrinks()
{
    TextTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTitles({u"Path"_s, u"Requests"_s}, 1);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Requests"_s);
    model.setRows({{u"/a"_s, u"1"_s}});
    const QPersistentModelIndex first = model.index(0, 0);
    model.setRows({{u"/b"_s, u"2"_s}, {u"/a"_s, u"1"_s}, {u"/c"_s, u"1"_s}});
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(first.isValid());
    QCOMPARE(first.data().toString(), u"/b"_s);
    model.setRows({{u"/c"_s, u"9"_s}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 1).data().toString(), u"9"_s);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestTextTableModel::isSilentWithoutChange()
{
    TextTableModel model;
    model.setTitles({u"Path"_s}, 1);
    model.setRows({{u"/a"_s}});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows({{u"/a"_s}});
    QCOMPARE(changed.count(), 0);
    model.setRows({{u"/b"_s}});
    QCOMPARE(changed.count(), 1);
}

void TestTextTableModel::showsPlainText()
{
    TextTableModel model;
    model.setTitles({u"Path"_s}, 1);
    model.setRows({{u"/<b>x</b>"_s}});
    QCOMPARE(model.index(0, 0).data().toString(), u"/<b>x</b>"_s);
    QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

QTEST_MAIN(TestTextTableModel)
#include "tst_texttablemodel.moc"
