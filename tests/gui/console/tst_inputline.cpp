// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/console/inputline.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_InputLine final : public QObject
{
    Q_OBJECT

private slots:
    void sendsLines();
    void bringsBackWhatWasSent();
};

void tst_InputLine::sendsLines()
{
    Gui::InputLine line;
    QSignalSpy sent(&line, &Gui::InputLine::sent);
    QTest::keyClicks(&line, u"help"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(sent.size(), 2);
    QCOMPARE(sent[0][0].toString(), u"help"_s);
    QCOMPARE(sent[1][0].toString(), QString());
    QVERIFY(line.text().isEmpty());
}

void tst_InputLine::bringsBackWhatWasSent()
{
    Gui::InputLine line;
    QTest::keyClick(&line, Qt::Key_Up);
    QVERIFY(line.text().isEmpty());
    for (const QString &text : {u"one"_s, u"two"_s, u"two"_s}) {
        QTest::keyClicks(&line, text);
        QTest::keyClick(&line, Qt::Key_Return);
    }
    QTest::keyClicks(&line, u"draft"_s);
    QTest::keyClick(&line, Qt::Key_Up);
    QCOMPARE(line.text(), u"two"_s);
    QTest::keyClick(&line, Qt::Key_Up);
    QTest::keyClick(&line, Qt::Key_Up);
    QCOMPARE(line.text(), u"one"_s);
    QTest::keyClick(&line, Qt::Key_Down);
    QTest::keyClick(&line, Qt::Key_Down);
    QTest::keyClick(&line, Qt::Key_Down);
    QCOMPARE(line.text(), u"draft"_s);
}

QTEST_MAIN(tst_InputLine)
#include "tst_inputline.moc"
