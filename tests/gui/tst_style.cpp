// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style.h"

#include <QApplication>
#include <QTest>
#include <QTreeWidget>

class TestStyle final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Gui::Style); }

    void rowsOfTreesHaveAir()
    {
        QTreeWidget tree;
        auto *row = new QTreeWidgetItem(&tree, {QStringLiteral("Host")});
        tree.show();
        QVERIFY(tree.visualItemRect(row).height() >= tree.fontMetrics().height() + 9);
    }
};

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
