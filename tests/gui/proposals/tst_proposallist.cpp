// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/proposals/proposallist.h"
#include "support/projectfolder.h"
#include "support/proposingkind.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Gui::ProposalList;

class tst_ProposalList final : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        const Testing::ProjectFolder folder;
        const Core::KindRegistry kinds = [] {
            Core::KindRegistry made = Testing::testKinds();
            made.add(Testing::proposingKind());
            return made;
        }();
        ProposalList list {kinds};
        QListWidget *rows = list.findChild<QListWidget *>(u"proposals"_s);
        QLabel *obstacle = list.findChild<QLabel *>(u"obstacle"_s);
        QSignalSpy chosen {&list, &ProposalList::chosen};
    };

private slots:
    void showsWhatAFolderIsMadeFor()
    {
        Fixture f;
        QVERIFY(f.list.isHidden());
        f.folder.add(u"made"_s);
        f.list.lookSoon(u"/"_s);
        f.list.lookSoon(f.folder.path());
        QTRY_VERIFY(!f.list.isHidden());
        QCOMPARE(f.rows->count(), 3);
        QCOMPARE(f.rows->item(0)->text(), u"run one"_s);
        QCOMPARE(f.chosen.count(), 0); // looking alone changes nothing
    }

    void hidesWhereThereIsNothingInParticular()
    {
        Fixture f;
        f.folder.add(u"made"_s);
        f.list.setProposals(f.folder.path(), f.kinds.proposals(f.folder.path()));
        QVERIFY(!f.list.isHidden());
        f.list.lookSoon(u"/"_s);
        QTRY_VERIFY(f.list.isHidden());
    }

    void tellsTheChosenOne()
    {
        Fixture f;
        f.folder.add(u"made"_s);
        f.list.setProposals(f.folder.path(), f.kinds.proposals(f.folder.path()));
        f.list.choose(0);
        QCOMPARE(f.chosen.count(), 1);
        QCOMPARE(f.chosen[0][0].value<Core::Proposal>().title, u"run one"_s);
        QVERIFY(f.obstacle->isHidden());
        QTest::keyClick(f.rows, Qt::Key_Down);
        QCOMPARE(f.chosen.last()[0].value<Core::Proposal>().title, u"run two"_s);
        QVERIFY(!f.obstacle->isHidden());
        QCOMPARE(f.obstacle->text(), u"It is not installed."_s);
    }

    void textsOfFilesAreNoMarkup()
    {
        Fixture f;
        Core::Proposal odd;
        odd.title = u"<b>npm</b>\u202eevil"_s;
        odd.obstacle = u"<img src=x>"_s;
        odd.rank = 2;
        f.list.setProposals(u"/<i>x</i>"_s, {odd, Core::Proposal()});
        f.list.choose(0);
        QCOMPARE(f.obstacle->textFormat(), Qt::PlainText);
        QVERIFY(f.rows->item(0)->text().startsWith(u"<b>npm</b>"_s));
        QVERIFY(!f.rows->item(0)->text().contains(u'\u202e'));
        f.list.grab();
    }
};

QTEST_MAIN(tst_ProposalList)
#include "tst_proposallist.moc"
