// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/commandwords.h"
#include "core/server/server.h"
#include "kinds/allkinds.h"
#include "kinds/command/commandproposals.h"
#include "support/projectfolder.h"
#include "support/rawclient.h"

#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using Testing::ProjectFolder;
using State = Core::ServerState::Value;

class tst_CommandProposals final : public QObject
{
    Q_OBJECT

private:
    const Core::KindRegistry m_kinds = Kinds::allKinds();
    const Core::ServerKind &kind() { return *m_kinds.find(u"command"_s); }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void proposesWhatTheFolderIsMadeFor()
    {
        const ProjectFolder folder;
        folder.add(u"main.py"_s, "from fastapi import FastAPI\napp = FastAPI()\n");
        folder.add(u"package.json"_s, R"({"scripts": {"dev": "vite"}})");
        folder.add(u"index.html"_s);
        const Core::Proposals proposals = m_kinds.proposals(folder.path());
        QStringList titles;
        for (const Core::Proposal &each : proposals) {
            titles << each.title;
            const Core::ServerKind *made = m_kinds.find(each.kind);
            QVERIFY(made);
            const auto valid = made->validate(each.values);
            QVERIFY2(valid, valid ? "" : qPrintable(valid.error()));
        }
        QCOMPARE(titles.mid(0, 2), (QStringList {u"uvicorn main:app"_s, u"npm run dev"_s}));
        QCOMPARE(titles.size(), 3);
        QCOMPARE(proposals[2].kind, u"static"_s);
        QCOMPARE(proposals[1].values.value(u"command"_s).toString(),
                 u"npm run dev -- --port {port} --strictPort --host {host}"_s);
        QCOMPARE(proposals[0].values.value(u"folder"_s).toString(), folder.path());
        QCOMPARE(kind().suggestName(proposals[0].values), QDir(folder.path()).dirName());
    }

    // From a folder to an answer, without a setting.
    void aProposalRunsAsItIs()
    {
        if (QStandardPaths::findExecutable(u"uvicorn"_s).isEmpty())
            QSKIP("uvicorn is not installed");
        const ProjectFolder folder;
        folder.add(u"app.py"_s,
                   "async def app(scope, receive, send):\n"
                   "    assert scope['type'] == 'http'\n"
                   "    await send({'type': 'http.response.start', 'status': 200})\n"
                   "    await send({'type': 'http.response.body', 'body': b'from a folder'})\n");
        const Core::Proposals proposals = kind().propose(folder.path());
        QVERIFY(!proposals.isEmpty());
        QCOMPARE(proposals[0].obstacle, QString());
        Core::Server server(Core::ServerConfig::make(kind(), proposals[0].values), kind());
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Running, 20'000);
        QCOMPARE(Testing::request(server.port(), "GET", "/").body, "from a folder");
        server.stop();
        QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Stopped, 20'000);
    }

    void hasACommandForEachPreset()
    {
        const QList<Core::ReadyMade> all = Kinds::Command::commandPresets();
        QVERIFY(all.size() > 50);
        QSet<QString> names;
        for (const Core::ReadyMade &each : all) {
            QVERIFY(!names.contains(each.name));
            names << each.name;
            const auto valid = kind().validate(each.values);
            QVERIFY2(valid, valid ? "" : qPrintable(valid.error()));
            const QString command = each.values.value(u"command"_s).toString();
            const auto words = Core::CommandWords::split(command);
            QVERIFY(words && !words->isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(tst_CommandProposals)
#include "tst_commandproposals.moc"
