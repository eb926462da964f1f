// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/hungowner.h"
#include "support/portsideprocess.h"
#include "support/projectfolder.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <sys/stat.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Testing;

// list, url, start, stop, restart, add and remove, by real processes.
class tst_ControlCommands final : public QObject
{
    Q_OBJECT

    struct Outcome
    {
        int exitCode;
        QByteArray output;
        QByteArray errors;
    };

    static Outcome run(const QStringList &arguments)
    {
        PortsideProcess portside(arguments);
        const int code = portside.waitUntilOver();
        return {code, portside.process().readAllStandardOutput(), portside.standardError()};
    }

    // Two servers, the first of which needs the second; ready.
    struct Up
    {
        explicit Up(const ProjectFolder &folder)
            : portside({u"up"_s, folder.path(u"portside.json"_s)})
        {
            portside.readLine();
            portside.readLine();
        }

        QString pid() { return QString::number(portside.process().processId()); }

        PortsideProcess portside;
    };

private slots:
    void init()
    {
        // Its own world: what else runs on this machine is not asked.
        qunsetenv("TMPDIR"); // else it would be within the last one
        m_runtime = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime->path()));
        qputenv("TMPDIR", QFile::encodeName(m_runtime->path()));
        qunsetenv("PORTSIDE_CONTROL");
        m_folder = std::make_unique<ProjectFolder>();
        m_folder->add(u"portside.json"_s,
                      R"({"version": 1, "servers": [
                           {"id": "a", "name": "api", "kind": "inspector", "needs": ["d"]},
                           {"id": "d", "name": "db", "kind": "inspector"}]})");
    }

    void nobodyIsThere()
    {
        const Outcome list = run({u"list"_s});
        QCOMPARE(list.exitCode, 0);
        QCOMPARE(list.output, QByteArray());
        QVERIFY(list.errors.contains("neither a window"));
        QCOMPARE(run({u"url"_s, u"api"_s}).exitCode, 1);
        QCOMPARE(run({u"url"_s}).exitCode, 2);
    }

    void serversOfUp()
    {
        Up up(*m_folder);
        const Outcome list = run({u"list"_s});
        QCOMPARE(list.exitCode, 0);
        QCOMPARE(list.output.count('\n'), 3);
        QVERIFY(list.output.startsWith("NAME"));
        const QByteArray url = run({u"url"_s, u"api"_s}).output.trimmed();
        QVERIFY(url.startsWith("http://127.0.0.1:"));
        QVERIFY(list.output.contains(url));
        const QByteArray again = run({u"restart"_s, u"api"_s}).output.trimmed();
        QVERIFY(again != url && again.startsWith("http://127.0.0.1:"));

        QCOMPARE(run({u"stop"_s, u"api"_s}).exitCode, 0);
        const Outcome stopped = run({u"url"_s, u"api"_s});
        QCOMPARE(stopped.exitCode, 1);
        QVERIFY(stopped.errors.contains("does not run"));
        // It goes on without any server that runs.
        QCOMPARE(run({u"stop"_s, u"db"_s, u"--now"_s}).exitCode, 0);
        QCOMPARE(run({u"start"_s, u"api"_s}).exitCode, 0);
        QCOMPARE(run({u"url"_s, u"db"_s}).exitCode, 0);
        const Outcome wrong = run({u"stop"_s, u"web"_s});
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY(wrong.errors.contains("“db”"));
        up.portside.signal(SIGINT);
        QCOMPARE(up.portside.waitUntilOver(), 0);
    }

    void addsAndRemoves()
    {
        const Up up(*m_folder);
        QVERIFY(QDir(m_runtime->path()).mkdir(u"site"_s));
        const Outcome added = run({u"add"_s, u"site=serve:"_s + m_runtime->filePath(u"site"_s)});
        QCOMPARE(added.exitCode, 0);
        QCOMPARE(run({u"url"_s, u"site"_s}).output, added.output);
        QCOMPARE(run({u"add"_s, u"hooks=inspect:"_s, u"--stopped"_s}).output, QByteArray());
        QVERIFY(run({u"list"_s}).output.contains("\nhooks  stopped"));
        QCOMPARE(run({u"remove"_s, u"site"_s}).exitCode, 0);
        QVERIFY(!run({u"list"_s}).output.contains("site"));
        QCOMPARE(run({u"add"_s, u"site"_s}).exitCode, 2);
        const Outcome broken = run({u"add"_s, u"x=run:sh -c 'echo sorry; exit 3'"_s});
        QCOMPARE(broken.exitCode, 3);
        QVERIFY(broken.errors.contains("sorry"));
    }

    void twoOfOneName()
    {
        Up one(*m_folder);
        Up two(*m_folder);
        const Outcome either = run({u"url"_s, u"api"_s});
        QCOMPARE(either.exitCode, 1);
        QVERIFY(either.errors.contains(one.pid().toUtf8()));
        QVERIFY(either.errors.contains(two.pid().toUtf8()));
        const QByteArray first = run({u"url"_s, u"api"_s, u"--of"_s, one.pid()}).output;
        const QByteArray second = run({u"url"_s, u"api"_s, u"--of"_s, two.pid()}).output;
        QVERIFY(!first.isEmpty() && !second.isEmpty() && first != second);
        QCOMPARE(run({u"list"_s, u"--json"_s}).output.count('\n'), 4);
        QCOMPARE(run({u"list"_s, u"--of"_s, u"1"_s}).exitCode, 1);
    }

    void withinExec()
    {
        const Up other(*m_folder);
        PortsideProcess exec({u"exec"_s, u"--quiet"_s, u"--with"_s, u"api=inspect:"_s, u"--"_s,
                              u"sh"_s, u"-c"_s,
                              u"\"$PORTSIDE\" url api; echo \"$PORTSIDE_API_URL/\"; "
                              u"\"$PORTSIDE\" stop api && echo stopped"_s});
        const QByteArray url = exec.readLine();
        QVERIFY(url.startsWith("http://"));
        QCOMPARE(exec.readLine(), url);
        QCOMPARE(exec.readLine(), QByteArray("stopped\n"));
        QCOMPARE(exec.waitUntilOver(), 0);
    }

    void aSocketThatNobodyHas()
    {
        {
            Up up(*m_folder);
            up.portside.signal(SIGKILL);
            up.portside.waitUntilOver();
        }
        const QDir sockets(m_runtime->filePath(u"portside"_s));
        QCOMPARE(sockets.entryList(QDir::System).size(), 1);
        QCOMPARE(run({u"list"_s}).exitCode, 0);
        QCOMPARE(sockets.entryList(QDir::System).size(), 0);
    }

    void oneThatHangs()
    {
        Up up(*m_folder);
        Up hung(*m_folder);
        hung.portside.signal(SIGSTOP);
        const Outcome list = run({u"list"_s});
        QCOMPARE(list.exitCode, 1);
        QVERIFY(list.errors.contains("does not answer"));
        QCOMPARE(list.output.count('\n'), 3);
        hung.portside.signal(SIGCONT);
    }

    void completesNames()
    {
        const Up up(*m_folder);
        QCOMPARE(run({u"__complete"_s, u"stop"_s, u""_s}).output, "db\t\napi\t\n"_ba);
        QCOMPARE(run({u"__complete"_s, u"restart"_s, u"a"_s}).output, "api\t\n"_ba);
    }

    // Not even what refuses as a socket without a program does.
    void touchesNoFileThatIsNamed()
    {
        const QString notes = m_folder->add(u"notes.txt"_s, "dear diary");
        qputenv("PORTSIDE_CONTROL", QFile::encodeName(notes));
        QCOMPARE(run({u"list"_s}).exitCode, 1);
        qunsetenv("PORTSIDE_CONTROL");
        QVERIFY(QFile::exists(notes));
    }

    void listsWhateverAProgramSaid()
    {
        const Up up(*m_folder);
        const QString script = m_folder->add(
            u"odd.sh"_s, "#!/bin/sh\necho " + QByteArray(299, 'a') + "\xf0\x9f\x98\x80\nexit 1\n",
            true);
        QCOMPARE(run({u"add"_s, u"odd=run:"_s + script}).exitCode, 3);
        const Outcome list = run({u"list"_s, u"--json"_s});
        QCOMPARE(list.exitCode, 0);
        QCOMPARE(list.output.count('\n'), 3);
        for (const QByteArray &line : list.output.trimmed().split('\n'))
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line);
    }

    void startsNothingWhileItEnds()
    {
        const QString script = m_folder->add(
            u"slow.sh"_s,
            "#!/bin/sh\ntrap 'sleep 1; exit 0' TERM\npython3 -m http.server \"$PORT\" &\nwait\n",
            true);
        Up up(*m_folder);
        QCOMPARE(run({u"add"_s, u"slow=run:"_s + script}).exitCode, 0);
        up.portside.signal(SIGINT);
        QTRY_VERIFY(!run({u"list"_s}).output.contains("db    running"));
        QVERIFY(run({u"restart"_s, u"api"_s}).exitCode != 0);
        QVERIFY(run({u"add"_s, u"more=inspect:"_s}).exitCode != 0);
        QVERIFY(up.portside.waitUntilOver() >= 0);
    }

    void watchingLeavesWhatWasAdded()
    {
        const QString file = m_folder->path(u"portside.json"_s);
        PortsideProcess up({u"up"_s, u"--watch"_s, file});
        up.readLine();
        up.readLine();
        QCOMPARE(run({u"add"_s, u"hooks=inspect:"_s}).exitCode, 0);
        m_folder->add(u"portside.json"_s,
                      R"({"version": 1, "servers": [
                           {"id": "n", "name": "new", "kind": "inspector"}]})");
        QTRY_VERIFY(run({u"list"_s}).output.contains("\nnew "));
        const QByteArray list = run({u"list"_s}).output;
        QVERIFY(list.contains("\nhooks "));
        QVERIFY(!list.contains("\napi "));
    }

    void execHasItsTimeLimitWhateverIsStopped()
    {
        PortsideProcess exec({u"exec"_s, u"--ready-timeout"_s, u"2"_s, u"--with"_s,
                              u"a=run:sh -c 'sleep 1; exec python3 -m http.server {port}'"_s,
                              u"--with"_s, u"b=inspect:"_s, u"--"_s, u"true"_s});
        QTRY_VERIFY(run({u"list"_s}).output.contains("\nb "));
        QCOMPARE(run({u"stop"_s, u"b"_s}).exitCode, 0);
        QCOMPARE(exec.waitUntilOver(), 4);
    }

    void execEndsAsItsCommandWhateverThatTried()
    {
        PortsideProcess exec({u"exec"_s, u"--quiet"_s, u"--with"_s, u"api=inspect:"_s, u"--"_s,
                              u"sh"_s, u"-c"_s,
                              u"\"$PORTSIDE\" add bad=run:false 2>/dev/null; test $? = 3"_s});
        QCOMPARE(exec.waitUntilOver(), 0);
    }

    void oneThatHangsLater()
    {
        const HungOwner owner(m_runtime->filePath(u"hung.sock"_s));
        qputenv("PORTSIDE_CONTROL", owner.path());
        PortsideProcess stop({u"stop"_s, u"api"_s, u"--timeout"_s, u"0.1"_s});
        qunsetenv("PORTSIDE_CONTROL");
        QTRY_COMPARE_WITH_TIMEOUT(stop.process().state(), QProcess::NotRunning, 10'000);
        QCOMPARE(stop.process().exitCode(), 4);
        QVERIFY(stop.standardError().contains("process 7"));
    }

    void serversOfTheWindow()
    {
        for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            qputenv(variable, QFile::encodeName(m_runtime->path()));
        QProcess window;
        window.setProcessChannelMode(QProcess::ForwardedChannels);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        window.setProcessEnvironment(environment);
        window.start(QStringLiteral(PORTSIDE_BIN_DIR "/portside-gui"), {});
        QVERIFY(window.waitForStarted());
        const QStringList add {u"add"_s, u"hooks=inspect:"_s};
        Outcome added = run(add);
        for (int i = 0; i < 100 && added.exitCode != 0; ++i) // until it listens
            added = run(add);
        QCOMPARE(added.exitCode, 0);
        const Outcome list = run({u"list"_s});
        QVERIFY(list.output.contains("window "_ba));
        QCOMPARE(run({u"stop"_s, u"hooks"_s}).exitCode, 0);
        QVERIFY(run({u"start"_s, u"hooks"_s}).output.startsWith("http://"));
        window.terminate();
        QVERIFY(window.waitForFinished(15'000));
        QCOMPARE(window.exitCode(), 0);
        QVERIFY(run({u"list"_s}).errors.contains("neither a window"));
    }

    // While somebody waits for what it does.
    void endsWithItsOwner()
    {
        Up up(*m_folder);
        m_folder->add(u"slow.sh"_s, "#!/bin/sh\nsleep 60\n", true);
        PortsideProcess add({u"add"_s, u"slow=run:"_s + m_folder->path(u"slow.sh"_s)});
        QByteArray list;
        QTRY_VERIFY((list = run({u"list"_s}).output).contains("slow"));
        up.portside.signal(SIGKILL);
        QCOMPARE(add.waitUntilOver(), 1);
        QVERIFY(add.standardError().contains("ended meanwhile"));
    }

    void onlyTheUserMayUseIt()
    {
        Up up(*m_folder);
        struct stat state = {};
        const QString folder = m_runtime->filePath(u"portside"_s);
        QCOMPARE(::stat(QFile::encodeName(folder).constData(), &state), 0);
        QCOMPARE(state.st_mode & 0777, 0700u);
        const QString socket = folder + u"/control-%1.sock"_s.arg(up.pid());
        QCOMPARE(::stat(QFile::encodeName(socket).constData(), &state), 0);
        QCOMPARE(state.st_mode & 0777, 0600u);
    }

private:
    std::unique_ptr<QTemporaryDir> m_runtime;
    std::unique_ptr<ProjectFolder> m_folder;
};

QTEST_GUILESS_MAIN(tst_ControlCommands)

#include "tst_controlcommands.moc"
