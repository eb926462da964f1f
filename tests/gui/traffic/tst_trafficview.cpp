// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/trafficlog.h"
#include "gui/traffic/trafficmodel.h"
#include "gui/traffic/trafficview.h"
#include "support/records.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Gui::TrafficModel;
using Gui::TrafficView;

class tst_TrafficView final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void followsTheEnd();
    void staysWhereSomebodyReads();
    void endFollowsAgain();
    void dropsTheCurrentRowWithItsRecord();
    void copies();
    void picksRecords();

private:
    void add(int from, int count);
    int topId() const;

    std::unique_ptr<Core::TrafficLog> m_log;
    std::unique_ptr<TrafficModel> m_model;
    std::unique_ptr<TrafficView> m_view;
};

void tst_TrafficView::init()
{
    m_log = std::make_unique<Core::TrafficLog>(200);
    m_model = std::make_unique<TrafficModel>();
    m_model->setLog(m_log.get());
    m_view = std::make_unique<TrafficView>();
    m_view->setTrafficModel(m_model.get());
    m_view->resize(800, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void tst_TrafficView::cleanup()
{
    m_view.reset();
    m_model.reset();
    m_log.reset();
}

void tst_TrafficView::add(int from, int count)
{
    Core::ExchangeBatch batch;
    for (int i = 0; i < count; ++i)
        batch.records << Testing::makeRecord(from + i);
    m_log->append(batch);
}

int tst_TrafficView::topId() const
{
    return int(m_model->record(m_view->rowAt(0)).id);
}

void tst_TrafficView::followsTheEnd()
{
    add(1, 100);
    const QScrollBar *bar = m_view->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum());
    add(101, 150); // trims too
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(m_view->isFollowing());
}

void tst_TrafficView::staysWhereSomebodyReads()
{
    add(1, 200);
    QSignalSpy following(m_view.get(), &TrafficView::followingChanged);
    m_view->verticalScrollBar()->setValue(100);
    QCOMPARE(following.size(), 1);
    QVERIFY(!m_view->isFollowing());
    const int top = topId();
    add(201, 30); // thirty older ones go
    QCOMPARE(topId(), top);
    add(231, 30);
    QCOMPARE(topId(), top);
    QVERIFY(!m_view->isFollowing());
}

void tst_TrafficView::endFollowsAgain()
{
    add(1, 200);
    m_view->verticalScrollBar()->setValue(10);
    QVERIFY(!m_view->isFollowing());
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY(m_view->isFollowing());
    add(201, 10);
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
}

void tst_TrafficView::dropsTheCurrentRowWithItsRecord()
{
    add(1, 200);
    m_view->setCurrentIndex(m_model->index(3, 0));
    QSignalSpy picked(m_view.get(), &TrafficView::recordPicked);
    add(201, 10);
    QCOMPARE(picked.size(), 0);
    QVERIFY(!m_view->currentIndex().isValid());
}

void tst_TrafficView::copies()
{
    add(1, 3);
    m_view->setServerUrl(QUrl(u"http://127.0.0.1:99/"_s));
    m_view->selectRow(1);
    QSignalSpy copied(m_view.get(), &TrafficView::copied);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"http://127.0.0.1:99/item/2?q=1"_s);
    QCOMPARE(copied.size(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), TrafficModel::rowText(m_model->historyRow(1)));
    m_view->selectAll();
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
}

void tst_TrafficView::picksRecords()
{
    qRegisterMetaType<Core::ExchangeRecord>();
    add(1, 3);
    QSignalSpy picked(m_view.get(), &TrafficView::recordPicked);
    m_view->setCurrentIndex(m_model->index(2, 0));
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked[0][0].value<Core::ExchangeRecord>().id, 3);
}

QTEST_MAIN(tst_TrafficView)
#include "tst_trafficview.moc"
