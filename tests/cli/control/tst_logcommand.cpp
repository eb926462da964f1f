// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/trafficrecorder.h"
#include "core/workspace/workspace.h"
#include "support/historyprobe.h"
#include "support/hungowner.h"
#include "support/portsideprocess.h"
#include "support/projectfolder.h"
#include "support/rawclient.h"
#include "support/records.h"

#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Testing;

// `portside log` of what runs, by real processes; of what is kept see tst_historycommands.
class tst_LogCommand final : public QObject
{
    Q_OBJECT

    static QByteArrayList log(const QStringList &options)
    {
        PortsideProcess portside(QStringList {u"log"_s} + options);
        if (portside.waitUntilOver() != 0)
            return {"failed: " + portside.standardError()};
        return portside.process().readAllStandardOutput().trimmed().split('\n');
    }
    // Targets of the exchanges, once there are so many.
    static QStringList targets(const QStringList &options, int count)
    {
        QStringList targets;
        (void)QTest::qWaitFor([&] {
            targets.clear();
            for (const QByteArray &line : log(options + QStringList {u"--json"_s}))
                targets << QJsonDocument::fromJson(line)["target"_L1].toString();
            return targets.size() >= count;
        });
        return targets;
    }

    // Within a millisecond of its own, so that the order of several servers is known.
    void ask(const QString &server, const QByteArray &method, const QByteArray &target) const
    {
        request(m_ports[server], method, target);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > now);
    }

private slots:
    void init()
    {
        qunsetenv("TMPDIR");
        m_folder = std::make_unique<ProjectFolder>();
        for (const char *variable : {"XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
            qputenv(variable, m_folder->path().toUtf8());
        qputenv("TMPDIR", m_folder->path().toUtf8());
        m_folder->add(u"portside.json"_s,
                      R"({"version": 1, "servers": [
                           {"id": "a", "name": "api", "kind": "inspector"},
                           {"id": "d", "name": "db", "kind": "inspector"}]})");
        m_up = std::make_unique<PortsideProcess>(
            QStringList {u"up"_s, u"--json"_s, m_folder->path(u"portside.json"_s)});
        for (int i = 0; i < 2; ++i) {
            const QJsonObject ready = m_up->readEvent(u"ready"_s);
            m_ports[ready["server"_L1].toString()] = quint16(ready["port"_L1].toInt());
        }
        QCOMPARE(m_ports.size(), 2);
    }
    void cleanup() { m_up.reset(); }

    void showsWhatUpHasInMemory()
    {
        ask(u"api"_s, "GET", "/1");
        ask(u"db"_s, "POST", "/2");
        ask(u"api"_s, "POST", "/3");
        QCOMPARE(targets({}, 3), (QStringList {u"/1"_s, u"/2"_s, u"/3"_s}));
        QCOMPARE(targets({u"api"_s}, 2), (QStringList {u"/1"_s, u"/3"_s}));
        QCOMPARE(targets({u"api"_s, u"method:POST"_s}, 1), QStringList {u"/3"_s});
        QCOMPARE(targets({u"-n"_s, u"2"_s}, 2), (QStringList {u"/2"_s, u"/3"_s}));
        const QByteArrayList lines = log({u"server:db"_s});
        QVERIFY2(lines[0].startsWith("db#1  ") && lines[0].contains(" POST /2 "), lines[0]);
        QVERIFY(log({u"status:abc"_s})[0].startsWith("failed"));
    }

    void standsBetweenWhatTheWindowKept()
    {
        request(m_ports[u"api"_s], "GET", "/now");
        QCOMPARE(targets({}, 1), QStringList {u"/now"_s});
        Core::ExchangeRecord before = makeRecord(1);
        before.request.target = "/before";
        before.started = QDateTime::currentDateTimeUtc().addSecs(-60);
        Core::ExchangeRecord after = makeRecord(2);
        after.request.target = "/after";
        after.started = QDateTime::currentDateTimeUtc().addSecs(60);
        HistoryProbe history(Core::TrafficRecorder::fileOf(Core::Workspace::defaultFile()));
        QVERIFY(history.keep({before, after}));
        QCOMPARE(targets({}, 3), (QStringList {u"/before"_s, u"/now"_s, u"/after"_s}));
        QCOMPARE(targets({u"-n"_s, u"2"_s}, 2), (QStringList {u"/now"_s, u"/after"_s}));
        const QString pid = QString::number(m_up->process().processId());
        QCOMPARE(targets({u"--of"_s, pid}, 1), QStringList {u"/now"_s});
    }

    void followsUntilItEnds()
    {
        request(m_ports[u"api"_s], "GET", "/old");
        PortsideProcess follow({u"log"_s, u"--follow"_s, u"--json"_s, u"api"_s});
        QCOMPARE(follow.readEvent(u"exchange"_s)["target"_L1].toString(), u"/old"_s);
        request(m_ports[u"db"_s], "GET", "/elsewhere");
        request(m_ports[u"api"_s], "GET", "/new");
        const QJsonObject event = follow.readEvent(u"exchange"_s);
        QCOMPARE(event["target"_L1].toString(), u"/new"_s);
        QVERIFY(!event["started"_L1].toString().isEmpty());
        m_up->signal(SIGINT);
        QCOMPARE(m_up->waitUntilOver(), 0);
        QCOMPARE(follow.waitUntilOver(), 0);
    }

    void tellsWhoDoesNotAnswer()
    {
        request(m_ports[u"api"_s], "GET", "/1");
        const HungOwner silent(m_folder->path(u"portside/control-1.sock"_s));
        m_up->signal(SIGSTOP);
        PortsideProcess late(QStringList {u"log"_s});
        QTRY_COMPARE_WITH_TIMEOUT(late.process().state(), QProcess::NotRunning, 15'000);
        m_up->signal(SIGCONT);
        QVERIFY(late.standardError().contains("does not answer"));
    }

    void endsBySignalAndWithItsReader()
    {
        PortsideProcess follow({u"log"_s, u"--follow"_s});
        request(m_ports[u"api"_s], "GET", "/1");
        QVERIFY(follow.readLine().startsWith("api#1  "));
        follow.signal(SIGINT);
        QCOMPARE(follow.waitUntilOver(), 0);
        PortsideProcess head(PortsideProcess::Shell {u"\"$PORTSIDE\" log --follow | head -n 1"_s});
        QVERIFY(head.readLine().startsWith("api#1  "));
        for (int i = 0; i < 2; ++i)
            request(m_ports[u"api"_s], "GET", "/2");
        QCOMPARE(head.waitUntilOver(), 0);
    }

    void withinExecOnlyItsOwn()
    {
        request(m_ports[u"api"_s], "GET", "/of-up");
        PortsideProcess exec({u"exec"_s, u"--quiet"_s, u"--with"_s, u"web=inspect:"_s, u"--"_s,
                              u"sh"_s, u"-c"_s,
                              u"curl -s $PORTSIDE_WEB_URL/of-exec; until \"$PORTSIDE\" log | grep "
                              u"/of-exec; do :; done; \"$PORTSIDE\" log | grep -c of-up"_s});
        QVERIFY(exec.readLine().startsWith("web#1  "));
        QCOMPARE(exec.readLine(), QByteArray("0\n"));
    }

private:
    std::unique_ptr<ProjectFolder> m_folder;
    std::unique_ptr<PortsideProcess> m_up;
    QMap<QString, quint16> m_ports;
};

QTEST_GUILESS_MAIN(tst_LogCommand)

#include "tst_logcommand.moc"
