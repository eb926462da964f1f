// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/proposals/kindhint.h"
#include "support/testkind.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_KindHint final : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatTheKindNotes()
    {
        Core::ServerKind kind = Testing::testKind();
        kind.hint = [](const Core::FieldValues &values) {
            return values.value(u"greeting"_s).toString();
        };
        Gui::KindHint hint;
        QVERIFY(hint.isHidden());
        hint.look(kind, {{u"greeting"_s, u"old"_s}});
        hint.look(kind, {{u"greeting"_s, u"<b>mind this</b>"_s}});
        QTRY_COMPARE(hint.text(), u"<b>mind this</b>"_s);
        QCOMPARE(hint.textFormat(), Qt::PlainText);
        QVERIFY(!hint.isHidden());
        hint.look(kind, {});
        QTRY_VERIFY(hint.isHidden());
    }

    void hidesForKindsThatNoteNothing()
    {
        Core::ServerKind kind = Testing::testKind();
        kind.hint = [](const Core::FieldValues &) { return u"something"_s; };
        Gui::KindHint hint;
        hint.look(kind, {});
        QTRY_VERIFY(!hint.isHidden());
        hint.look(Testing::folderKind(), {});
        QVERIFY(hint.isHidden());
        QTest::qWait(200);
        QVERIFY(hint.isHidden());
    }
};

QTEST_MAIN(tst_KindHint)
#include "tst_kindhint.moc"
