// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/openexchangemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Gui::OpenExchangeModel;

class tst_OpenExchangeModel final : public QObject
{
    Q_OBJECT

private slots:
    void showsAndAges();
};

void tst_OpenExchangeModel::showsAndAges()
{
    OpenExchangeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setExchanges({{1, "GET", "/slow\x1b", 2'500ms}, {2, "POST", "/b", 100ms}});
    QCOMPARE(model.rowCount(), 2);
    const auto text
        = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, OpenExchangeModel::TargetColumn), u"/slow\\x1b"_s);
    QCOMPARE(text(0, OpenExchangeModel::AgeColumn), u"2 s"_s);

    QSignalSpy reset(&model, &OpenExchangeModel::modelReset);
    model.setExchanges({{1, "GET", "/slow\x1b", 3'500ms}, {2, "POST", "/b", 1'100ms}});
    QCOMPARE(reset.size(), 0); // a selection stays
    QCOMPARE(text(0, OpenExchangeModel::AgeColumn), u"3 s"_s);
    model.setExchanges({{2, "POST", "/b", 2'100ms}});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 1);
}

QTEST_MAIN(tst_OpenExchangeModel)
#include "tst_openexchangemodel.moc"
