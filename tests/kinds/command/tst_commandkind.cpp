// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"
#include "kinds/allkinds.h"
#include "support/rawclient.h"
#include "support/tlssupport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Core;
using State = ServerState::Value;

namespace {

constexpr int patience = 20'000;

const KindRegistry &kinds()
{
    static const KindRegistry registry = Kinds::allKinds();
    return registry;
}

const ServerKind &commandKind()
{
    return *kinds().find(u"command"_s);
}

ServerConfig configFor(const QString &command, FieldValues values = {})
{
    values.insert(u"command"_s, command);
    ServerConfig config = ServerConfig::make(commandKind(), values);
    config.name = u"test"_s;
    return config;
}

Result<ProcessPlan> planFor(const QString &command, FieldValues values = {})
{
    values.insert(u"command"_s, command);
    return commandKind().program(values);
}

bool waitFor(const Server &server, State state)
{
    return QTest::qWaitFor([&] { return server.state() == state; }, patience);
}

QByteArray get(const Server &server, const QByteArray &path = "/")
{
    const Testing::RawResponse response = Testing::request(server.port(), "GET", path);
    return response.head + response.body;
}

QStringList console(const Server &server)
{
    QStringList lines;
    const ConsoleRing &ring = server.console();
    for (qint64 i = ring.first(); i < ring.end(); ++i)
        lines << ring.line(i).text;
    return lines;
}

} // namespace

class tst_CommandKind final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // A test must not find the user's own presets.
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        QFile page(m_folder.filePath(u"index.html"_s));
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write("a page\n");
    }

    void knowsHowProgramsGetTheirPort_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<PortHandOver>("way");
        QTest::addColumn<QString>("last");
        QTest::newRow("uvicorn") << u"/usr/bin/uvicorn main:app"_s << PortHandOver::Descriptor
                                 << u"{fd}"_s;
        QTest::newRow("a port of the user's own")
            << u"/usr/bin/uvicorn main:app --port 8000"_s << PortHandOver::Found << u"8000"_s;
        QTest::newRow("http.server")
            << u"/usr/bin/python3 -m http.server"_s << PortHandOver::Reserved << u"{host}"_s;
        QTest::newRow("unknown") << u"/bin/sh serve.sh"_s << PortHandOver::Offered << u"serve.sh"_s;
        QTest::newRow("unknown with a placeholder")
            << u"/bin/sh serve.sh {port}"_s << PortHandOver::Reserved << u"{port}"_s;
    }

    void knowsHowProgramsGetTheirPort()
    {
        QFETCH(const QString, command);
        QFETCH(const PortHandOver, way);
        QFETCH(const QString, last);
        const auto plan = planFor(command);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error()));
        QCOMPARE(plan->port, way);
        QCOMPARE(plan->arguments.constLast(), last);
    }

    void takesWhatTheUserSays()
    {
        const auto plan = planFor(u"/bin/sh serve.sh"_s,
                                  {{u"portMode"_s, u"listen-fds"_s},
                                   {u"readyWhen"_s, u"notify"_s},
                                   {u"readyTimeout"_s, 7},
                                   {u"stopSignal"_s, u"QUIT"_s},
                                   {u"restart"_s, u"always"_s},
                                   {u"restartLimit"_s, 3},
                                   {u"environment"_s, QStringList {u"A=1"_s}}});
        QVERIFY(plan);
        QCOMPARE(plan->port, PortHandOver::ListenFds);
        QCOMPARE(plan->ready.kind, ReadyCheck::Kind::Notify);
        QCOMPARE(plan->ready.deadline, 7s);
        QCOMPARE(plan->stopSignals, (QList<int> {SIGQUIT, SIGINT}));
        QCOMPARE(plan->restart.when, RestartRule::When::Always);
        QCOMPARE(plan->restart.limit, 3);
        QVERIFY(plan->environment.contains(u"A=1"_s));
        QVERIFY(!plan->environment.join(u' ').contains(u"{port}"_s));
    }

    void readsVariablesFromAFile()
    {
        QFile file(m_folder.filePath(u".env"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("export A='x y'\nB=2\n");
        file.close();
        const auto plan = planFor(u"/bin/sh serve.sh"_s,
                                  {{u"folder"_s, m_folder.path()},
                                   {u"environmentFile"_s, u".env"_s},
                                   {u"environment"_s, QStringList {u"B=3"_s}}});
        QVERIFY(plan);
        QVERIFY(plan->environment.contains(u"A=x y"_s));
        QVERIFY(plan->environment.indexOf(u"B=2"_s) < plan->environment.indexOf(u"B=3"_s));
        QVERIFY(!planFor(u"/bin/sh serve.sh"_s, {{u"environmentFile"_s, u"/no/such/file"_s}}));
    }

    void changesNothingInAFile()
    {
        QFile file(m_folder.filePath(u".env"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("FORMAT={host} {url}\n");
        file.close();
        Server server(configFor(u"echo \"$FORMAT|$OWN\"; exit 1"_s,
                                {{u"shell"_s, true},
                                 {u"folder"_s, m_folder.path()},
                                 {u"environmentFile"_s, u".env"_s},
                                 {u"environment"_s, QStringList {u"OWN={host}"_s}}}),
                      commandKind());
        server.start();
        QVERIFY(waitFor(server, State::Failed));
        QCOMPARE(server.failure()->lastLines, QStringList {u"{host} {url}|127.0.0.1"_s});
    }

    void needsWhatTellsThatItIsReady()
    {
        // One of those that print nothing.
        const QString program = m_folder.filePath(u"busybox"_s);
        QVERIFY(QFile::link(u"/bin/sh"_s, program));
        const auto silent = planFor(program + u" httpd -f"_s, {{u"readyWhen"_s, u"output"_s}});
        QVERIFY(!silent);
        QVERIFY2(silent.error().contains(u"which line"_s), qPrintable(silent.error()));
        const auto unasked = planFor(u"/bin/sh serve.sh"_s, {{u"readyWhen"_s, u"command"_s}});
        QVERIFY(!unasked);
        QVERIFY2(unasked.error().contains(u"which command"_s), qPrintable(unasked.error()));
    }

    void refusesWhatCannotBeMeant_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("no command") << u"command"_s << QVariant(u"  "_s);
        QTest::newRow("open quote") << u"command"_s << QVariant(u"echo 'x"_s);
        QTest::newRow("environment") << u"environment"_s << QVariant(QStringList {u"no name"_s});
        QTest::newRow("reference without an end")
            << u"environment"_s << QVariant(QStringList {u"A=${env:X"_s});
        QTest::newRow("health path") << u"healthPath"_s << QVariant(u"health"_s);
        QTest::newRow("path of two lines") << u"readyPath"_s << QVariant(u"/a\r\nX: y"_s);
        QTest::newRow("path with a tab") << u"healthPath"_s << QVariant(u"/a\tb"_s);
        QTest::newRow("path") << u"readyPath"_s << QVariant(u"health"_s);
        QTest::newRow("ready line") << u"readyLine"_s << QVariant(u"("_s);
    }

    void refusesWhatCannotBeMeant()
    {
        QFETCH(const QString, key);
        QFETCH(const QVariant, value);
        FieldValues values {{u"command"_s, u"true"_s}};
        values.insert(key, value);
        QVERIFY(!commandKind().validate(values));
    }

    void servesWhatTheProgramServes()
    {
        Server server(
            configFor(u"/usr/bin/python3 -m http.server"_s, {{u"folder"_s, m_folder.path()}}),
            commandKind());
        server.start();
        QVERIFY2(waitFor(server, State::Running), qPrintable(console(server).join(u'\n')));
        QVERIFY(get(server, "/index.html").endsWith("a page\n"));
        QTRY_COMPARE(server.status().exchanges, 1);
        QTRY_VERIFY(server.status().program.has_value());
        const ProcessStatus program = *server.status().program;
        QVERIFY(program.port != 0 && program.port != server.port());
        QCOMPARE(program.phase, ProcessStatus::Phase::Ready);
        QTRY_COMPARE(server.traffic().size(), 1);
        QTRY_VERIFY2(console(server).join(u'\n').contains(u"GET /index.html"_s),
                     qPrintable(console(server).join(u'\n')));
        server.stop();
        QVERIFY(waitFor(server, State::Stopped));
        QVERIFY(::kill(pid_t(program.figures.id), 0) != 0);
    }

    void passesOnWithoutRecording()
    {
        Server server(configFor(u"/usr/bin/python3 -m http.server"_s,
                                {{u"folder"_s, m_folder.path()}, {u"inspect"_s, false}}),
                      commandKind());
        QVERIFY(!server.showsTraffic());
        server.start();
        QVERIFY(waitFor(server, State::Running));
        QVERIFY(get(server, "/index.html").endsWith("a page\n"));
        server.stop();
        QVERIFY(waitFor(server, State::Stopped));
        QCOMPARE(server.traffic().size(), 0);
    }

    void showsTrafficOrNotWithoutARestart()
    {
        Server server(
            configFor(u"/usr/bin/python3 -m http.server"_s, {{u"folder"_s, m_folder.path()}}),
            commandKind());
        server.start();
        QVERIFY(waitFor(server, State::Running));
        QTRY_VERIFY(server.status().program && server.status().program->figures.id != 0);
        const qint64 id = server.status().program->figures.id;
        QVERIFY(get(server, "/index.html").endsWith("a page\n"));
        QTRY_COMPARE(server.traffic().size(), 1);
        QVERIFY(server.showsTraffic());
        ServerConfig config = server.config();
        config.values.insert(u"inspect"_s, false);
        server.setConfig(config);
        QVERIFY(!server.showsTraffic());
        QVERIFY(!server.needsRestart());
        // The thread may take it in between two requests.
        qsizetype recorded = 0;
        QTRY_VERIFY([&] {
            const qsizetype before = server.traffic().size();
            QTest::qWait(100);
            recorded = server.traffic().size();
            return get(server, "/index.html").endsWith("a page\n") && recorded == before;
        }());
        QVERIFY(get(server, "/index.html").endsWith("a page\n"));
        QTest::qWait(200);
        QCOMPARE(server.traffic().size(), recorded);
        config.values.remove(u"inspect"_s);
        server.setConfig(config);
        QTRY_VERIFY(get(server, "/index.html").endsWith("a page\n")
                    && server.traffic().size() > recorded);
        QCOMPARE(server.status().program->figures.id, id);
        QCOMPARE(server.status().program->starts, 1);
    }

    void isUnhealthyUntilItIsWell()
    {
        Server server(configFor(u"/usr/bin/python3 -m http.server"_s,
                                {{u"folder"_s, m_folder.path()},
                                 {u"healthCheck"_s, u"http"_s},
                                 {u"healthPath"_s, u"/health"_s},
                                 {u"healthInterval"_s, 1},
                                 {u"healthFailures"_s, 1}}),
                      commandKind());
        QSignalSpy changes(&server, &Server::healthChanged);
        server.start();
        QTRY_VERIFY_WITH_TIMEOUT(server.unhealthyWhy().contains(u"404"_s), patience);
        QCOMPARE(server.state(), State::Running);
        QCOMPARE(changes.count(), 1);
        QFile health(m_folder.filePath(u"health"_s));
        QVERIFY(health.open(QIODevice::WriteOnly));
        QTRY_VERIFY_WITH_TIMEOUT(server.unhealthyWhy().isEmpty(), patience);
        QCOMPARE(changes.count(), 2);
        QCOMPARE(server.traffic().size(), 0); // questions are no traffic
        QVERIFY(health.remove());
    }

    void passesOnToAProgramThatSpeaksTls()
    {
        const auto pair = Testing::tlsEngine().makeAuthority(u"Own"_s, 1);
        QVERIFY(pair);
        QVERIFY(Testing::writeFile(m_folder.filePath(u"own.pem"_s), pair->chain + pair->key));
        const QString script = u"/usr/bin/python3 -c \"import http.server, ssl, os;"
                               " c = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER);"
                               " c.load_cert_chain('own.pem');"
                               " s = http.server.HTTPServer(('127.0.0.1', {port}),"
                               " http.server.SimpleHTTPRequestHandler);"
                               " s.socket = c.wrap_socket(s.socket, server_side=True);"
                               " s.serve_forever()\""_s;
        FieldValues values {{u"folder"_s, m_folder.path()}, {u"readyTimeout"_s, 3}};
        Server plain(configFor(script, values), commandKind());
        plain.start();
        QVERIFY(waitFor(plain, State::Failed));
        QVERIFY2(plain.failure()->message.contains(u"TLS"_s), qPrintable(plain.failure()->message));
        values.insert(u"programTls"_s, true);
        Server server(configFor(script, values), commandKind());
        server.start();
        QVERIFY2(waitFor(server, State::Running), qPrintable(console(server).join(u'\n')));
        QVERIFY(get(server, "/index.html").endsWith("a page\n"));
        QTRY_COMPARE(server.traffic().size(), 1);
    }

    void givesSecretsToTheProgramAlone()
    {
        qputenv("PORTSIDE_TEST_SECRET", "very secret words");
        const QString out = m_folder.filePath(u"seen"_s);
        const QStringList lines {u"KEY=${env:PORTSIDE_TEST_SECRET}"_s};
        Server server(configFor(u"sh -c 'printf %s \"$KEY\" > seen; sleep 60'"_s,
                                {{u"folder"_s, m_folder.path()}, {u"environment"_s, lines}}),
                      commandKind());
        server.start();
        QTRY_COMPARE(Testing::contents(out), "very secret words");
        QCOMPARE(server.config().values.value(u"environment"_s).toStringList(), lines);
        QVERIFY(!console(server).join(u'\n').contains(u"secret words"_s));
        server.stopNow();
        QVERIFY(waitFor(server, State::Stopped));
        qunsetenv("PORTSIDE_TEST_SECRET");
        server.start();
        QVERIFY(waitFor(server, State::Failed));
        QVERIFY2(server.failure()->message.contains(u"PORTSIDE_TEST_SECRET"_s),
                 qPrintable(server.failure()->message));
    }

    void notesWhatIsOddAboutAPreset()
    {
        const auto hint = commandKind().hint;
        QVERIFY(hint({{u"command"_s, u"npm run dev"_s}}).contains(u"npm"_s));
        QCOMPARE(hint({{u"command"_s, u"./own-thing"_s}}), QString());
        QCOMPARE(hint({{u"command"_s, u"echo 'x"_s}}), QString());
        QCOMPARE(hint({}), QString());
    }

    void failsWithTheLastWordsOfTheProgram()
    {
        Server server(configFor(u"sh -c 'echo some trouble >&2; exit 4'"_s), commandKind());
        server.start();
        QVERIFY(waitFor(server, State::Failed));
        QCOMPARE(server.failure()->cause, ServerFailure::Cause::ProgramEnded);
        QCOMPARE(server.failure()->exitStatus, (ExitStatus {false, 4}));
        QCOMPARE(server.failure()->lastLines, QStringList {u"some trouble"_s});
        QVERIFY(server.failure()->message.contains(u"some trouble"_s));
    }

    // What is printed waits in its thread, in bounded measure, while this one has no time.
    void doesNotFloodTheMainThread()
    {
        Server server(configFor(u"yes"_s), commandKind());
        QSignalSpy printed(&server, &Server::printed);
        server.start();
        QTRY_VERIFY(printed.size() > 2);
        QElapsedTimer frozen;
        for (frozen.start(); !frozen.hasExpired(1'000);)
            ; // as a window that does not answer
        const qsizetype before = printed.size();
        QCoreApplication::processEvents();
        QVERIFY2(printed.size() <= before + 1, qPrintable(QString::number(printed.size())));
        QTRY_VERIFY(printed.size() > before + 2); // it goes on
        server.stop();
        QVERIFY(waitFor(server, State::Stopped));
    }

    void failsWithoutTheProgram()
    {
        Server server(configFor(u"no-such-program"_s), commandKind());
        server.start();
        QVERIFY(waitFor(server, State::Failed));
        QCOMPARE(server.failure()->cause, ServerFailure::Cause::ProgramMissing);
        QVERIFY(server.failure()->message.contains(u"no-such-program"_s));
    }

    void failsWhenTheProgramEnds()
    {
        Server server(configFor(u"/usr/bin/python3 -m http.server"_s), commandKind());
        server.start();
        QVERIFY(waitFor(server, State::Running));
        QTRY_VERIFY(server.status().program && server.status().program->figures.id != 0);
        ::kill(pid_t(server.status().program->figures.id), SIGKILL);
        QVERIFY(waitFor(server, State::Failed));
        QCOMPARE(server.failure()->exitStatus, (ExitStatus {true, SIGKILL}));
    }

    void answersWhileTheProgramIsStartedAgain()
    {
        Server server(configFor(u"/usr/bin/python3 -m http.server"_s,
                                {{u"restart"_s, u"always"_s}, {u"folder"_s, m_folder.path()}}),
                      commandKind());
        server.start();
        QVERIFY(waitFor(server, State::Running));
        QTRY_VERIFY(server.status().program && server.status().program->figures.id != 0);
        const quint16 port = server.port();
        ::kill(pid_t(server.status().program->figures.id), SIGKILL);
        QTRY_VERIFY(get(server).startsWith("HTTP/1.1 503"));
        QTRY_VERIFY(get(server, "/index.html").endsWith("a page\n"));
        QCOMPARE(server.port(), port);
        QCOMPARE(server.state(), State::Running);
        QTRY_COMPARE(server.status().program->starts, 2);
        server.stop();
        QVERIFY(waitFor(server, State::Stopped));
    }

    void isStoppedWhileItStarts()
    {
        Server server(configFor(u"sleep 60"_s), commandKind());
        server.start();
        QTRY_VERIFY(server.status().program && server.status().program->figures.id != 0);
        server.stop();
        QVERIFY(waitFor(server, State::Stopped));
        QVERIFY(!server.failure());
    }

    void leavesNothingWhenItIsDeleted()
    {
        qint64 id = 0;
        {
            Server server(configFor(u"sh -c 'trap \"\" TERM; sleep 60; sleep 60'"_s),
                          commandKind());
            server.start();
            QTRY_VERIFY(server.status().program && server.status().program->figures.id != 0);
            id = server.status().program->figures.id;
        }
        QVERIFY(::kill(pid_t(id), 0) != 0);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_CommandKind)
#include "tst_commandkind.moc"
