// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/notebar.h"
#include "gui/widgets/notewidget.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Gui::Note;
using Gui::NoteBar;

class TestNoteBar final : public QObject
{
    Q_OBJECT

private slots:
    void takesNoRoomWhenEmpty()
    {
        NoteBar bar;
        QVERIFY(bar.isHidden());
        bar.put({u"a"_s, Note::Tone::Info, u"one"_s, {}, {}});
        QVERIFY(!bar.isHidden());
        bar.remove(u"a"_s);
        QVERIFY(bar.isHidden());
        QCOMPARE(bar.count(), 0);
    }

    void replacesByKey()
    {
        NoteBar bar;
        bar.put({u"a"_s, Note::Tone::Info, u"one"_s, {}, {}});
        bar.put({u"a"_s, Note::Tone::Failure, u"two"_s, {}, {}});
        bar.put({u"b"_s, Note::Tone::Info, u"three"_s, {}, {}});
        QCOMPARE(bar.count(), 2);
        QCOMPARE(bar.text(u"a"_s), u"two"_s);
    }

    void keepsButtonsWhileOnlyTheTextChanges()
    {
        NoteBar bar;
        int clicks = 0;
        const Note::Button button {u"Do"_s, [&clicks] { ++clicks; }, true};
        bar.put({u"a"_s, Note::Tone::Busy, u"3 s"_s, {button}, {}});
        auto *push = bar.findChild<QPushButton *>();
        bar.put({u"a"_s, Note::Tone::Busy, u"2 s"_s, {button}, {}});
        QCOMPARE(bar.findChild<QPushButton *>(), push);
        push->click();
        QCOMPARE(clicks, 1);
        QCOMPARE(bar.text(u"a"_s), u"2 s"_s);
    }

    void aButtonEndsItsNoteAndMayTellAnother()
    {
        NoteBar bar;
        bar.put({u"a"_s,
                 Note::Tone::Info,
                 u"one"_s,
                 {{u"Again"_s,
                   [&bar] {
                       bar.put({u"a"_s, Note::Tone::Info, u"two"_s, {}, {}});
                   }}},
                 {}});
        bar.findChild<QPushButton *>()->click();
        QCOMPARE(bar.count(), 1);
        QCOMPARE(bar.text(u"a"_s), u"two"_s);
    }

    void closes()
    {
        NoteBar bar;
        bar.put({u"a"_s, Note::Tone::Info, u"one"_s, {}, {}});
        bar.findChild<QToolButton *>()->click();
        QCOMPARE(bar.count(), 0);
    }

    void goesAfterItsLifetime()
    {
        NoteBar bar;
        bar.put({u"a"_s, Note::Tone::Info, u"one"_s, {}, 10ms});
        QTRY_COMPARE(bar.count(), 0);
    }

    void showsFewAndCountsTheRest()
    {
        NoteBar bar;
        for (int i = 0; i < 5; ++i)
            bar.put({QString::number(i), Note::Tone::Info, u"note %1"_s.arg(i), {}, {}});
        int shown = 0;
        const auto notes = bar.findChildren<Gui::NoteWidget *>();
        for (const Gui::NoteWidget *note : notes)
            shown += note->isHidden() ? 0 : 1;
        QCOMPARE(shown, NoteBar::maximumShown);
        QCOMPARE(bar.count(), 5);
    }

    void showsPlainText()
    {
        NoteBar bar;
        bar.put({u"a"_s, Note::Tone::Info, u"<b>bold</b>"_s, {}, {}});
        const auto labels = bar.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
    }
};

QTEST_MAIN(TestNoteBar)
#include "tst_notebar.moc"
