// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverlist.h"
#include "gui/servers/servercolumn.h"
#include "gui/servers/serverlistmodel.h"
#include "gui/servers/serverview.h"
#include "support/testkind.h"

#include <QApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using Gui::RowActionsDelegate;
using Gui::ServerColumn;
using Gui::ServerView;

class TestServerView final : public QObject
{
    Q_OBJECT

private slots:
    void sortsAndGoesBackToTheUsersOrder()
    {
        Fixture f;
        QVERIFY(f.view.isInUserOrder());
        QCOMPARE(f.shown(), u"bca"_s);
        f.view.sortByColumn(ServerColumn::Name, Qt::AscendingOrder);
        QCOMPARE(f.shown(), u"abc"_s);
        QVERIFY(!f.view.isInUserOrder());
        QVERIFY(!f.view.dragEnabled());
        f.view.restoreUserOrder();
        QCOMPARE(f.shown(), u"bca"_s);
        QVERIFY(f.view.dragEnabled());
    }

    void rowsCanBeDragged()
    {
        Fixture f;
        QAbstractItemModel *model = f.view.model();
        const std::unique_ptr<QMimeData> data(
            model->mimeData({model->index(2, ServerColumn::Name)}));
        QVERIFY(model->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
        QVERIFY(model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
        QCOMPARE(f.shown(), u"abc"_s);
    }

    void theCurrentRowStaysInSight()
    {
        Fixture f;
        f.view.resize(1'400, 400);
        f.view.show();
        f.view.select(f.servers.at(2));
        const int height = f.view.visualRect(f.view.currentIndex()).height();
        f.view.resize(1'400, 400 - f.view.viewport()->height() + height * 2);
        QVERIFY(
            f.view.viewport()->rect().contains(f.view.visualRect(f.view.currentIndex()).center()));
    }

    void filters()
    {
        Fixture f;
        f.view.setFilter(u"C"_s);
        QCOMPARE(f.shown(), u"c"_s);
        QVERIFY(!f.view.isInUserOrder());
        f.view.setFilter(u"["_s);
        QCOMPARE(f.shown(), QString());
        f.view.setFilter({});
        QCOMPARE(f.shown(), u"bca"_s);
    }

    void selects()
    {
        Fixture f;
        QSignalSpy moved(&f.view, &ServerView::selectionMoved);
        f.view.select(f.servers.at(2));
        QCOMPARE(f.view.currentServer(), &f.servers.at(2));
        QCOMPARE(f.view.selectedServers(), QList<Core::Server *> {&f.servers.at(2)});
        QVERIFY(moved.count() > 0);
        f.view.selectAll();
        QCOMPARE(f.view.selectedServers().size(), 3);
    }

    void aClickBesideTheRowsChangesNothing()
    {
        Fixture f;
        f.view.resize(1200, 300);
        f.view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&f.view));
        f.view.select(f.servers.at(1));
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, {300, 280});
        // A hand moves a little while it clicks.
        QTest::mousePress(f.view.viewport(), Qt::LeftButton, {}, {300, 250});
        for (const QPoint place : {QPoint(310, 260), QPoint(330, 270)}) {
            QMouseEvent move(QEvent::MouseMove, place, f.view.viewport()->mapToGlobal(place),
                             Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(f.view.viewport(), &move);
        }
        QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, {}, {330, 270});
        QCOMPARE(f.view.currentServer(), &f.servers.at(1));
        QCOMPARE(f.view.selectedServers(), QList<Core::Server *> {&f.servers.at(1)});
        // A row is still chosen by a click.
        const QPoint row = f.view.visualRect(f.view.model()->index(0, ServerColumn::Name)).center();
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, row);
        QCOMPARE(f.view.selectedServers().size(), 1);
        QVERIFY(f.view.selectedServers() != QList<Core::Server *> {&f.servers.at(1)});
    }

    void aRowsButtonsConcernThatRow()
    {
        Fixture f;
        f.view.resize(1200, 300);
        f.view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&f.view));
        f.view.select(f.servers.at(0));
        QSignalSpy clicked(&f.view, &ServerView::rowButtonClicked);
        const QModelIndex cell = f.view.model()->index(1, ServerColumn::Actions);
        const QRect button = RowActionsDelegate::buttonRect(f.view.visualRect(cell),
                                                            RowActionsDelegate::Button::StartStop);
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, button.center());
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked.at(0).at(0).value<Core::Server *>(), &f.servers.at(1));
        // A server that is stopped has no URL to copy.
        const QRect copy = RowActionsDelegate::buttonRect(f.view.visualRect(cell),
                                                          RowActionsDelegate::Button::Copy);
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, copy.center());
        QCOMPARE(clicked.count(), 1);
    }

    void aDoubleClickOnAButtonIsOneClick()
    {
        Fixture f;
        f.view.resize(1200, 300);
        f.view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&f.view));
        QSignalSpy clicked(&f.view, &ServerView::rowButtonClicked);
        const QModelIndex cell = f.view.model()->index(1, ServerColumn::Actions);
        const QPoint point = RowActionsDelegate::buttonRect(f.view.visualRect(cell),
                                                            RowActionsDelegate::Button::StartStop)
                                 .center();
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, point);
        QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, point);
        QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(clicked.count(), 1);
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(clicked.count(), 2);
    }

    void remembersColumns()
    {
        Fixture f;
        f.view.setColumnWidth(ServerColumn::Name, 333);
        const QByteArray columns = f.view.columns();
        Fixture other;
        other.view.restoreColumns(columns);
        QCOMPARE(other.view.columnWidth(ServerColumn::Name), 333);
        other.view.restoreColumns("nonsense");
        QCOMPARE(other.view.columnWidth(ServerColumn::Name), 333);
    }

private:
    struct Fixture
    {
        Fixture()
        {
            for (const QChar name : u"bca"_s)
                servers.add(Testing::testConfig(name));
        }

        QString shown() const
        {
            QString names;
            for (int row = 0; row < view.model()->rowCount(); ++row)
                names += view.model()->index(row, ServerColumn::Name).data().toString();
            return names;
        }

        const Core::KindRegistry kinds = Testing::testKinds();
        Core::ServerList servers {kinds};
        ServerView view {servers, nullptr};
    };
};

QTEST_MAIN(TestServerView)
#include "tst_serverview.moc"
