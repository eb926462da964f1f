// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style.h"

#include <QApplication>
#include <QListWidget>
#include <QTableWidget>
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

    void textsOfCellsStandBelowTheirHeaders()
    {
        const QStyle &style = *QApplication::style();
        const auto edge = [&style](const QWidget &view) {
            return style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &view) + 1;
        };
        const int header = style.pixelMetric(QStyle::PM_HeaderMargin);
        QTreeWidget tree;
        QCOMPARE(edge(tree), header);
        const QTableWidget table;
        QCOMPARE(edge(table), header);
        tree.setHeaderHidden(true);
        QVERIFY(edge(tree) < header);
        QVERIFY(edge(QListWidget()) < header);
    }
};

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
