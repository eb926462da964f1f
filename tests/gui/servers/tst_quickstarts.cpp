// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"
#include "gui/servers/quickstarts.h"
#include "gui/tray/firstrequests.h"
#include "kinds/allkinds.h"
#include "support/rawclient.h"

#include <QAction>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Testing;
using State = Core::ServerState::Value;

// What one click makes, of the real kinds.
class tst_QuickStarts final : public QObject
{
    Q_OBJECT

    const Core::KindRegistry m_kinds = Kinds::allKinds();

    static QAction *action(const Gui::QuickStarts &quick, const QString &text)
    {
        const auto &actions = quick.actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    }

private slots:
    void aMockApiWithAFileOfItsOwn()
    {
        const QTemporaryDir folder;
        Core::Workspace workspace(m_kinds);
        const Gui::QuickStarts quick(workspace, folder.filePath(u"mocks"_s));
        QSignalSpy made(&quick, &Gui::QuickStarts::made);
        QAction *mock = action(quick, u"New Mock API"_s);
        QVERIFY(mock);
        mock->trigger();
        QTRY_COMPARE(made.count(), 1);
        mock->trigger();
        QTRY_COMPARE(made.count(), 2);
        QCOMPARE(workspace.servers().size(), 2);
        QStringList files;
        for (int row = 0; row < 2; ++row) {
            Core::Server &server = workspace.servers().at(row);
            QTRY_COMPARE(server.state(), State::Running);
            files << server.config().values.value(server.kind().mockFileKey).toString();
            QVERIFY(QFile::exists(files.last()));
            QVERIFY(request(server.port(), "GET", "/hello/you").body.contains("Hello"));
        }
        QVERIFY(files[0] != files[1]);
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Core::Workspace workspace(m_kinds);
        const Gui::QuickStarts quick(workspace, file.fileName());
        QSignalSpy failed(&quick, &Gui::QuickStarts::failed);
        action(quick, u"New Mock API"_s)->trigger();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.at(0).at(0).toString().contains(file.fileName()));
        QCOMPARE(workspace.servers().size(), 0);
    }

    // One catcher is enough; its first request of each run is told.
    void aCatcherThatIsThereIsUsed()
    {
        Core::Workspace workspace(m_kinds);
        const Gui::QuickStarts quick(workspace);
        const Gui::FirstRequests first(workspace.servers());
        QSignalSpy listening(&quick, &Gui::QuickStarts::listening);
        QSignalSpy came(&first, &Gui::FirstRequests::came);
        QAction *webhook = action(quick, u"Catch a Webhook"_s);
        QVERIFY(webhook);
        webhook->trigger();
        QTRY_COMPARE(listening.count(), 1);
        QCOMPARE(workspace.servers().size(), 1);
        Core::Server &server = workspace.servers().at(0);
        QVERIFY(!server.url().isEmpty());
        QCOMPARE(server.config().portPolicy, Core::ServerConfig::PortPolicy::Preferred);
        request(server.port(), "POST", "/hook", {}, "1");
        QTRY_COMPARE(came.count(), 1);
        request(server.port(), "POST", "/hook", {}, "2");
        QTRY_COMPARE(server.traffic().total(), 2);
        QCOMPARE(came.count(), 1);
        webhook->trigger();
        QCOMPARE(listening.count(), 2);
        QCOMPARE(workspace.servers().size(), 1);
        server.stop();
        QTRY_COMPARE(server.state(), State::Stopped);
        webhook->trigger();
        QTRY_COMPARE(listening.count(), 3);
        request(server.port(), "POST", "/hook", {}, "3");
        QTRY_COMPARE(came.count(), 2);
    }
};

QTEST_MAIN(tst_QuickStarts)
#include "tst_quickstarts.moc"
