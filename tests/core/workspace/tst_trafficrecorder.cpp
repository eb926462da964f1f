// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverlist.h"
#include "core/workspace/trafficrecorder.h"
#include "core/workspace/workspace.h"
#include "support/rawclient.h"
#include "support/testkind.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Core;

class tst_TrafficRecorder final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsWhatServersRecord();
    void keepsNothingOfPrivateServers();
    void tellsRunsApart();
    void keepsWorkspacesApart();

private:
    QString path() const { return m_folder->filePath(u"traffic.sqlite"_s); }
    static void request(Server &server, const QByteArray &target);
    static QList<HistoryRow> rows(TrafficStore &store);

    const KindRegistry m_kinds = Testing::testKinds();
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_TrafficRecorder::request(Server &server, const QByteArray &target)
{
    if (server.state() != ServerState::Value::Running)
        server.start();
    QTRY_COMPARE(server.state(), ServerState::Value::Running);
    const qint64 before = server.traffic().total();
    Testing::RawClient client(server.port());
    client.send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QTRY_COMPARE(server.traffic().total(), before + 1);
}

QList<HistoryRow> tst_TrafficRecorder::rows(TrafficStore &store)
{
    QList<qint64> ids;
    QList<HistoryRow> rows;
    bool isOver = false;
    QObject context;
    connect(&store, &TrafficStore::found, &context,
            [&](quint64, const QList<qint64> &some) { ids += some; });
    connect(&store, &TrafficStore::searchEnded, &context, [&] { store.load(ids); });
    connect(&store, &TrafficStore::loaded, &context, [&](quint64, const QList<HistoryRow> &some) {
        rows = some;
        isOver = true;
    });
    store.find({});
    (void)QTest::qWaitFor([&] { return isOver; }, 10'000);
    return rows;
}

void tst_TrafficRecorder::keepsWhatServersRecord()
{
    QString id;
    {
        Workspace workspace(m_kinds);
        QVERIFY(!workspace.history());
        workspace.keepTraffic(path());
        Server &server = workspace.servers().add(Testing::testConfig(u"shop"_s));
        id = server.id();
        request(server, "/one");
        request(server, "/two");
    }
    Workspace workspace(m_kinds);
    workspace.keepTraffic(path());
    const QList<HistoryRow> kept = rows(*workspace.history());
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept[0].record.request.target, "/two");
    QCOMPARE(kept[0].server.id, id);
    QCOMPARE(kept[0].server.name, u"shop"_s);
}

void tst_TrafficRecorder::keepsNothingOfPrivateServers()
{
    ServerList servers(m_kinds);
    TrafficRecorder recorder(servers, path(), {});
    ServerConfig config = Testing::testConfig(u"secret"_s);
    config.keepsTraffic = false;
    Server &secret = servers.add(config);
    Server &open = servers.add(Testing::testConfig(u"open"_s));
    request(secret, "/secret");
    request(open, "/open");
    QTRY_COMPARE(rows(recorder.store()).size(), 1);
    QCOMPARE(rows(recorder.store())[0].server.name, u"open"_s);

    // What was kept goes when it becomes private.
    config = open.config();
    config.keepsTraffic = false;
    open.setConfig(config);
    QVERIFY(!open.needsRestart());
    QTRY_COMPARE(rows(recorder.store()).size(), 0);
    request(open, "/more");
    config.keepsTraffic = true;
    open.setConfig(config);
    request(open, "/again");
    QTRY_COMPARE(rows(recorder.store()).size(), 1);
    QCOMPARE(rows(recorder.store())[0].record.request.target, "/again");
}

void tst_TrafficRecorder::tellsRunsApart()
{
    ServerList servers(m_kinds);
    TrafficRecorder recorder(servers, path(), {});
    Server &server = servers.add(Testing::testConfig());
    request(server, "/one");
    server.stop();
    QTRY_COMPARE(server.state(), ServerState::Value::Stopped);
    QTest::qWait(2); // runs are told apart by their time
    request(server, "/two");
    QTRY_COMPARE(rows(recorder.store()).size(), 2);
    const QList<HistoryRow> kept = rows(recorder.store());
    QVERIFY(kept[0].server.run > kept[1].server.run);
    QVERIFY(kept[1].server.run > 0);
}

void tst_TrafficRecorder::keepsWorkspacesApart()
{
    const QString one = TrafficRecorder::fileOf(u"/home/a/portside.json"_s);
    const QString other = TrafficRecorder::fileOf(u"/home/b/portside.json"_s);
    QVERIFY(one != other);
    QCOMPARE(one, TrafficRecorder::fileOf(u"/home/a/portside.json"_s));
    QVERIFY(one.section(u'/', -1).startsWith(u"portside-"_s));
}

QTEST_GUILESS_MAIN(tst_TrafficRecorder)
#include "tst_trafficrecorder.moc"
