// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/portsideprocess.h"
#include "support/projectfolder.h"
#include "support/rawclient.h"

#include <QFile>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Testing;

// `portside up`, by real processes.
class tst_Up : public QObject
{
    Q_OBJECT

    // Lines such as “name<tab>URL”, by name.
    static QMap<QByteArray, QByteArray> readyLines(PortsideProcess &portside, int count)
    {
        QMap<QByteArray, QByteArray> lines;
        for (int i = 0; i < count; ++i) {
            const QByteArrayList parts = portside.readLine().split('\t');
            lines.insert(parts.value(0), parts.value(1));
        }
        return lines;
    }

    static bool answers(const QByteArray &url)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(QUrl::fromEncoded(url).port()));
        return socket.waitForConnected(500);
    }

private slots:
    void allServersRunUntilTheyAreStopped()
    {
        const ProjectFolder folder;
        folder.add(u"portside.json"_s,
                   R"({"version": 1, "servers": [
                        {"id": "a", "name": "api", "kind": "inspector", "needs": ["d"]},
                        {"id": "d", "name": "db", "kind": "inspector"}]})");
        PortsideProcess portside({u"up"_s, folder.path(u"portside.json"_s)});
        QCOMPARE(portside.readLine().split('\t').value(0), QByteArray("db"));
        const QByteArrayList api = portside.readLine().split('\t');
        QCOMPARE(api.value(0), QByteArray("api"));
        QVERIFY(answers(api.value(1)));
        portside.signal(SIGINT);
        QCOMPARE(portside.waitUntilOver(), 0);
        QVERIFY(!answers(api.value(1)));
    }

    void someOnly()
    {
        const ProjectFolder folder;
        folder.add(u"portside.json"_s,
                   R"({"version": 1, "servers": [
                        {"id": "a", "name": "api", "kind": "inspector"},
                        {"id": "d", "name": "db", "kind": "inspector"}]})");
        PortsideProcess portside(
            {u"up"_s, folder.path(u"portside.json"_s), u"--only"_s, u"db"_s, u"--json"_s});
        QCOMPARE(portside.readEvent(u"ready"_s).value("server"_L1).toString(), u"db"_s);
        portside.signal(SIGTERM);
        QCOMPARE(portside.readEvent(u"stopped"_s).value("server"_L1).toString(), u"db"_s);
        QCOMPARE(portside.waitUntilOver(), 0);
    }

    void oneThatFailsIsTold()
    {
        const ProjectFolder folder;
        folder.add(u"portside.json"_s,
                   R"({"version": 1, "servers": [
                        {"id": "a", "name": "api", "kind": "inspector"},
                        {"id": "b", "name": "broken", "kind": "command", "settings": {"command": "sh -c 'exit 3'"}}]})");
        PortsideProcess portside(
            {u"up"_s, u"--ready-timeout"_s, u"0.5"_s, folder.path(u"portside.json"_s)});
        const QByteArrayList api = portside.readLine().split('\t');
        QCOMPARE(api.value(0), QByteArray("api"));
        QTRY_VERIFY(portside.standardError().contains("broken: "));
        // The others go on, also when the time to get ready is over.
        QVERIFY(!portside.process().waitForFinished(700));
        QVERIFY(answers(api.value(1)));
        portside.signal(SIGINT);
        QCOMPARE(portside.waitUntilOver(), 3);
    }

    void changesOfTheFileAreFollowed()
    {
        const ProjectFolder folder;
        const auto write = [&](const QByteArray &servers) {
            folder.add(u"portside.json"_s, R"({"version": 1, "servers": [)" + servers + "]}");
        };
        write(R"({"id": "a", "name": "api", "kind": "inspector"})");
        PortsideProcess portside({u"up"_s, folder.path(u"portside.json"_s), u"--watch"_s});
        const QByteArray api = readyLines(portside, 1).value("api");
        QVERIFY(answers(api));
        write("not JSON");
        QTRY_VERIFY(portside.standardError().contains("stays as it was"));
        QVERIFY(answers(api));
        write(R"({"id": "d", "name": "db", "kind": "inspector"})");
        const QByteArray db = readyLines(portside, 1).value("db");
        QVERIFY(answers(db));
        QTRY_VERIFY(!answers(api));
        portside.signal(SIGINT);
        QCOMPARE(portside.waitUntilOver(), 0);
    }

    // Wherever the command is run, as a file that is found in a folder above.
    void pathsCountFromTheFile()
    {
        const ProjectFolder folder;
        const QString file = folder.add(u"portside.json"_s,
                                        R"({"version": 1, "servers": [
                        {"name": "site", "kind": "static", "settings": {"folder": "pages"}},
                        {"name": "program", "kind": "command", "settings": {
                            "command": "python3 -m http.server {port} --bind 127.0.0.1"}}]})");
        folder.add(u"pages/inside.txt"_s, "here");
        PortsideProcess portside({u"up"_s, file});
        const QMap<QByteArray, QByteArray> lines = readyLines(portside, 2);
        const auto portOf = [&lines](const char *name) {
            return quint16(QUrl::fromEncoded(lines.value(name)).port());
        };
        QCOMPARE(request(portOf("site"), "GET", "/inside.txt").body, QByteArray("here"));
        QCOMPARE(request(portOf("program"), "GET", "/pages/inside.txt").body, QByteArray("here"));
    }

    void mistakes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no file") << QStringList {u"/nowhere/portside.json"_s}
                                 << QByteArray("/nowhere/portside.json");
        QTest::newRow("no such server")
            << QStringList {u"--only"_s, u"x"_s,
                            QStringLiteral(PORTSIDE_SOURCE_DIR) + u"/tests/data/none.json"_s}
            << QByteArray("does not exist");
    }
    void mistakes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        PortsideProcess portside(QStringList {u"up"_s} + arguments);
        QCOMPARE(portside.waitUntilOver(), 2);
        QVERIFY(portside.standardError().contains(said));
    }
};

QTEST_GUILESS_MAIN(tst_Up)
#include "tst_up.moc"
