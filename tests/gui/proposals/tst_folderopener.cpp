// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"
#include "gui/proposals/folderopener.h"
#include "kinds/allkinds.h"
#include "support/projectfolder.h"
#include "support/proposingkind.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
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

    void offersAMockOfADocument_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason"); // empty: it is like any file of its folder
        QTest::newRow("OpenAPI, YAML")
            << u"shop.yaml"_s << QByteArray("info: {}\nopenapi: 3.1.0\npaths: {}\n")
            << u"OpenAPI"_s;
        QTest::newRow("OpenAPI 2")
            << u"shop.json"_s << QByteArray(R"({"swagger": "2.0"})") << u"OpenAPI"_s;
        QTest::newRow("Mockoon") << u"env.json"_s
                                 << QByteArray(R"({"uuid": "a", "lastMigration": 33})")
                                 << u"Mockoon"_s;
        QTest::newRow("HAR") << u"a.har"_s << QByteArray(R"({"log": {"entries": []}})") << u"HAR"_s;
        QTest::newRow("own") << u"mock.json"_s << QByteArray(R"({"portsideMock": 1})")
                             << u"mock file"_s;
        QTest::newRow("another") << u"data.json"_s << QByteArray(R"({"name": "openapi"})")
                                 << QString();
        QTest::newRow("only talks of it")
            << u"notes.yaml"_s << QByteArray("text: we use openapi: here\n") << QString();
    }

    void offersAMockOfADocument()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, text);
        QFETCH(const QString, reason);
        const Core::KindRegistry kinds = Kinds::allKinds();
        Core::Workspace workspace {kinds};
        FolderOpener opener {workspace, nullptr};
        QSignalSpy serveWanted {&opener, &FolderOpener::serveWanted};
        QSignalSpy choiceWanted {&opener, &FolderOpener::choiceWanted};
        QSignalSpy known {&opener, &FolderOpener::known};
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        opener.open({file.fileName()});
        QTRY_COMPARE(serveWanted.count() + choiceWanted.count(), 1);
        if (reason.isEmpty()) {
            QCOMPARE(serveWanted.value(0).value(0).toString(), folder.path());
            return;
        }
        QCOMPARE(choiceWanted.value(0).value(0).toString(), folder.path());
        const auto proposals = choiceWanted[0][1].value<Core::Proposals>();
        QCOMPARE(proposals.size(), 2);
        QCOMPARE(proposals[0].kind, u"mock"_s);
        QVERIFY2(proposals[0].reason.contains(reason), qPrintable(proposals[0].reason));
        QCOMPARE(proposals[0].values.value(u"file"_s).toString(), file.fileName());
        QCOMPARE(proposals[1].kind, u"static"_s);
        // The server that answers by it is shown.
        opener.goOn();
        Core::Server &server = workspace.servers().add(
            Core::ServerConfig::make(*kinds.find(u"mock"_s), proposals[0].values));
        opener.open({file.fileName()});
        QTRY_COMPARE(known.count(), 1);
        QCOMPARE(known[0][0].value<Core::Server *>(), &server);
    }
};

QTEST_MAIN(tst_FolderOpener)
#include "tst_folderopener.moc"
