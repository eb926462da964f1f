// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/statusclassbar.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using Gui::StatusClassBar;

class tst_StatusClassBar final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItPaints();
};

void tst_StatusClassBar::saysWhatItPaints()
{
    QLocale::setDefault(QLocale(QLocale::English));
    StatusClassBar bar;
    bar.resize(400, 40);
    const QImage empty = bar.grab().toImage();
    QVERIFY(bar.text().isEmpty());
    bar.setCounts({1, 0, 4'700, 80, 29, 3});
    QCOMPARE(bar.text(), u"2xx 4,700, 3xx 80, 4xx 29, 5xx 3, no answer 1"_s);
    QCOMPARE(bar.accessibleName(), bar.text());
    QVERIFY(bar.grab().toImage() != empty);
}

QTEST_MAIN(tst_StatusClassBar)
#include "tst_statusclassbar.moc"
