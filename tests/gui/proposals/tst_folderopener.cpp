// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"
#include "gui/proposals/folderopener.h"
#include "support/projectfolder.h"
#include "support/proposingkind.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Gui::FolderOpener;

class tst_FolderOpener final : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        explicit Fixture(bool proposes = true)
        {
            if (proposes)
                kinds.add(Testing::proposingKind());
        }

        const Testing::ProjectFolder folder;
        Core::KindRegistry kinds = Testing::testKinds();
        Core::Workspace workspace {kinds};
        FolderOpener opener {workspace, nullptr};
        QSignalSpy serveWanted {&opener, &FolderOpener::serveWanted};
        QSignalSpy choiceWanted {&opener, &FolderOpener::choiceWanted};
        QSignalSpy known {&opener, &FolderOpener::known};
    };

private slots:
    void offersAChoiceWhereThereIsOne()
    {
        Fixture f;
        f.folder.add(u"made"_s);
        f.opener.open({f.folder.path()});
        QVERIFY(f.choiceWanted.wait());
        QCOMPARE(f.choiceWanted[0][0].toString(), f.folder.path());
        const auto proposals = f.choiceWanted[0][1].value<Core::Proposals>();
        QCOMPARE(proposals.size(), 3);
        QCOMPARE(proposals[0].title, u"run one"_s);
        QCOMPARE(f.serveWanted.count(), 0);
    }

    void servesWhereThereIsNothingToChoose()
    {
        Fixture f;
        f.opener.open({f.folder.path()});
        QVERIFY(f.serveWanted.wait());
        QCOMPARE(f.serveWanted[0][0].toString(), f.folder.path());
    }

    void takesSeveralOneAfterTheOther()
    {
        Fixture f;
        const Testing::ProjectFolder plain;
        const Testing::ProjectFolder other;
        f.folder.add(u"made"_s);
        other.add(u"made"_s);
        f.opener.open({f.folder.path(), plain.path()});
        f.opener.open({other.path()}); // meanwhile
        QVERIFY(f.choiceWanted.wait());
        QVERIFY(!f.serveWanted.wait(100)); // not before the first choice is over
        f.opener.goOn();
        QVERIFY(f.serveWanted.wait());
        QCOMPARE(f.serveWanted[0][0].toString(), plain.path());
        QTRY_COMPARE(f.choiceWanted.count(), 2);
        QCOMPARE(f.choiceWanted[1][0].toString(), other.path());
    }

    void servesAtOnceIfNoKindProposes()
    {
        Fixture f(false);
        f.opener.open({f.folder.path()});
        QCOMPARE(f.serveWanted.count(), 1);
    }

    void knowsTheServerOfAFolder()
    {
        Fixture f;
        f.folder.add(u"made"_s);
        Core::ServerConfig config
            = Core::ServerConfig::make(Testing::proposingKind(), {{u"folder"_s, f.folder.path()}});
        config.name = u"mine"_s;
        Core::Server &server = f.workspace.servers().add(config);
        f.opener.open({f.folder.path() + u"/."_s});
        QCOMPARE(f.known.count(), 1);
        QCOMPARE(f.known[0][0].value<Core::Server *>(), &server);
    }

    void aChoiceIsForgottenWithItsOpener()
    {
        Fixture f;
        f.folder.add(u"made"_s);
        for (int i = 0; i < 20; ++i) {
            FolderOpener opener(f.workspace, nullptr);
            opener.open({f.folder.path()});
        }
        f.opener.open({f.folder.path()});
        QVERIFY(f.choiceWanted.wait());
    }
};

QTEST_MAIN(tst_FolderOpener)
#include "tst_folderopener.moc"
