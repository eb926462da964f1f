// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/elidedlabel.h"

#include <QApplication>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;

class TestElidedLabel final : public QObject
{
    Q_OBJECT

private slots:
    void staysNarrowAndTellsAll()
    {
        Gui::ElidedLabel label;
        label.setText(u"GET /<b>"_s + QString(300, u'x') + u" → 200"_s);
        QCOMPARE(label.sizePolicy().horizontalPolicy(), QSizePolicy::Ignored);
        label.resize(200, 20);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        askForTip(label);
        QTRY_VERIFY(QToolTip::text().contains(u"&lt;b&gt;xxx"_s));
        QVERIFY(QToolTip::text().contains(u"→ 200"_s));
    }

    void hasNoTipWhereThereIsRoom()
    {
        Gui::ElidedLabel label;
        label.setText(u"GET / → 200"_s);
        label.resize(600, 20);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        QToolTip::hideText();
        askForTip(label);
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void showsDotsWhereItIsLonger()
    {
        Gui::ElidedLabel whole;
        whole.setText(u"aaaaaaaaaaaaaaaaaaaa"_s);
        Gui::ElidedLabel longer;
        longer.setText(whole.text() + QString(300, u'a'));
        for (Gui::ElidedLabel *label : {&whole, &longer})
            label->resize(whole.fontMetrics().horizontalAdvance(whole.text()) + 2, 20);
        QVERIFY(whole.grab().toImage() != longer.grab().toImage());
    }

private:
    static void askForTip(Gui::ElidedLabel &label)
    {
        QHelpEvent event(QEvent::ToolTip, {5, 5}, label.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&label, &event);
    }
};

QTEST_MAIN(TestElidedLabel)
#include "tst_elidedlabel.moc"
