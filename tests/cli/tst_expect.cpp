// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/portsideprocess.h"
#include "support/projectfolder.h"
#include "support/rawclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Testing;

// `portside expect`, by real processes.
class tst_Expect final : public QObject
{
    Q_OBJECT

    struct Outcome
    {
        int exitCode;
        QByteArray output;
        QByteArray errors;
    };

    static Outcome outcomeOf(PortsideProcess &portside)
    {
        const int code = portside.waitUntilOver();
        return {code, portside.process().readAllStandardOutput(), portside.standardError()};
    }

    static Outcome expect(const QStringList &arguments)
    {
        PortsideProcess portside(QStringList {u"expect"_s} + arguments);
        return outcomeOf(portside);
    }

    static int post(quint16 port, const QByteArray &target, const QByteArray &content)
    {
        RawClient client(port);
        client.send("POST " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                    + QByteArray::number(content.size()) + "\r\nConnection: close\r\n\r\n"
                    + content);
        return client.readResponse().status;
    }

private slots:
    void init()
    {
        qunsetenv("TMPDIR"); // else it would be within the last one
        m_runtime = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime->path()));
        qputenv("TMPDIR", QFile::encodeName(m_runtime->path()));
        qunsetenv("PORTSIDE_CONTROL");
        m_folder.add(u"portside.json"_s, R"({"version": 1, "servers": [
                      {"id": "a", "name": "api", "kind": "inspector"},
                      {"id": "h", "name": "hooks", "kind": "inspector"}]})");
        m_up = std::make_unique<PortsideProcess>(
            QStringList {u"up"_s, m_folder.path(u"portside.json"_s)});
        for (int i = 0; i < 2; ++i) {
            const QByteArrayList parts = m_up->readLine().trimmed().split('\t');
            m_ports[parts.value(0)] = quint16(QUrl::fromEncoded(parts.value(1)).port());
        }
    }

    void cleanup() { m_up.reset(); }

    void whatHasComeCounts()
    {
        QCOMPARE(post(m_ports["hooks"], "/hook", R"({"id":7})"), 200);
        const Outcome met
            = expect({u"method:POST path:/hook body:\"id\":7"_s, u"--count"_s, u"1"_s});
        QVERIFY2(met.exitCode == 0, met.errors);
        QVERIFY2(met.output.contains(": 1, as expected (1)."), met.output);
        QCOMPARE(expect({u"path:/hook"_s, u"--server"_s, u"hooks"_s}).exitCode, 0);
        QCOMPARE(expect({u"path:/hook"_s, u"--server"_s, u"api"_s, u"--within"_s, u"0"_s}).exitCode,
                 1);
        QCOMPARE(expect({u"path:/hook"_s, u"--none"_s}).exitCode, 1);
        QCOMPARE(expect({u"path:/hook"_s, u"--at-most"_s, u"1"_s}).exitCode, 0);
        QCOMPARE(expect({u"path:/hook"_s, u"--since"_s, u"now"_s, u"--within"_s, u"0"_s}).exitCode,
                 1);
        QCOMPARE(expect({u"path:/hook"_s, u"--since"_s, u"1h"_s, u"--within"_s, u"0"_s}).exitCode,
                 0);
    }

    void itWaitsForWhatComes()
    {
        PortsideProcess waiting(
            {u"expect"_s, u"path:/late"_s, u"--at-least"_s, u"2"_s, u"--within"_s, u"1m"_s});
        // Something has to be asked before it comes: one that fails is no proof, one that passes
        // is.
        QCOMPARE(post(m_ports["api"], "/late", "1"), 200);
        QVERIFY(!waiting.process().waitForFinished(300));
        QCOMPARE(post(m_ports["hooks"], "/late", "2"), 200);
        const Outcome met = outcomeOf(waiting);
        QVERIFY2(met.exitCode == 0, met.errors);
    }

    void whatMustNotComeFailsAtOnce()
    {
        PortsideProcess waiting({u"expect"_s, u"path:/bad"_s, u"--none"_s, u"--within"_s, u"1h"_s});
        QCOMPARE(post(m_ports["api"], "/bad", "1"), 200);
        QCOMPARE(outcomeOf(waiting).exitCode, 1);
    }

    void theNearestAreTold()
    {
        QCOMPARE(post(m_ports["api"], "/other", "x"), 200);
        QCOMPARE(request(m_ports["api"], "GET", "/hook").status, 200);
        const QStringList arguments {u"method:POST"_s, u"path:/hook"_s, u"--within"_s, u"10ms"_s};
        const Outcome failed = expect(arguments);
        QCOMPARE(failed.exitCode, 1);
        QCOMPARE(failed.output, QByteArray());
        QVERIFY2(failed.errors.contains("Of the requests, at least 1 should match"), failed.errors);
        QVERIFY2(failed.errors.contains("GET /hook 200: not method:POST, the method is GET"),
                 failed.errors);
        QVERIFY2(failed.errors.contains("POST /other 200: not path:/hook, the path is /other"),
                 failed.errors);

        const Outcome json = expect(arguments + QStringList {u"--json"_s});
        QCOMPARE(json.exitCode, 1);
        const QJsonObject answer = QJsonDocument::fromJson(json.output).object();
        QCOMPARE(answer["met"_L1].toBool(true), false);
        QCOMPARE(answer["count"_L1].toInt(-1), 0);
        QCOMPARE(answer["nearest"_L1].toArray().size(), 2);
        QCOMPARE(answer["nearest"_L1][0]["server"_L1].toString(), u"api"_s);
        QVERIFY(std::all_of(json.output.begin(), json.output.end(),
                            [](char c) { return uchar(c) < 0x80; }));
    }

    // Nobody is told that all was looked at.
    void whatHasLeftTheMemoryIsTold()
    {
        constexpr int kept = 10'000;
        constexpr int more = 50;
        RawClient client(m_ports["api"]);
        const QByteArray head("GET /a HTTP/1.1\r\nHost: localhost\r\n");
        client.send(QByteArray(head + "\r\n").repeated(kept + more) + head
                    + "Connection: close\r\n\r\n");
        QVERIFY(client.waitForClose(30s));
        QCOMPARE(client.received().count("HTTP/1.1 200"), kept + more + 1);
        // The last ones may be on their way.
        Outcome told;
        QTRY_VERIFY((told = expect({u"path:/b"_s, u"--none"_s}))
                        .errors.contains("that are not in memory and were not looked at."));
        QCOMPARE(told.exitCode, 0);
        const Outcome json = expect({u"path:/b"_s, u"--none"_s, u"--json"_s});
        const QJsonObject answer = QJsonDocument::fromJson(json.output).object();
        QVERIFY2(answer["missedBefore"_L1].toInt() > 0, json.output);
        QCOMPARE(expect({u"path:/b"_s, u"--none"_s, u"--since"_s, u"now"_s}).errors, QByteArray());
    }

    void mistakesAreUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("filter") << QStringList {u"status:odd"_s};
        QTest::newRow("time") << QStringList {u"--within"_s, u"soon"_s};
        for (const auto *time :
             {"inf", "infms", "-infms", "nan", "nanms", "-1", "-1ms", "1e30ms", "3600001ms", "2h"})
            QTest::newRow(time) << QStringList {QStringLiteral("--within"),
                                                QString::fromLatin1(time)};
        QTest::newRow("since") << QStringList {u"--since"_s, u"then"_s};
        QTest::newRow("two numbers") << QStringList {u"--none"_s, u"--count"_s, u"2"_s};
    }
    void mistakesAreUsage()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(expect(arguments).exitCode, 2);
    }

    void nobodyIsThere()
    {
        m_up->signal(SIGTERM);
        QCOMPARE(m_up->waitUntilOver(), 0);
        const Outcome nobody = expect({u"path:/a"_s});
        QCOMPARE(nobody.exitCode, 1);
        QVERIFY2(nobody.errors.contains("neither a window"), nobody.errors);
        QCOMPARE(expect({u"--server"_s, u"api"_s}).exitCode, 1);
    }

    void ofSeveralTheOneHasToBeSaid()
    {
        PortsideProcess other({u"up"_s, m_folder.path(u"portside.json"_s)});
        QVERIFY(!other.readLine().isEmpty());
        QVERIFY(!other.readLine().isEmpty());
        const Outcome unclear = expect({u"path:/a"_s, u"--none"_s});
        QCOMPARE(unclear.exitCode, 1);
        QVERIFY2(unclear.errors.contains("--of"), unclear.errors);
        const QString pid = QString::number(other.process().processId());
        QCOMPARE(expect({u"path:/a"_s, u"--none"_s, u"--of"_s, pid}).exitCode, 0);
    }

    // exec names its own servers to its command.
    void withinExec()
    {
        PortsideProcess portside(PortsideProcess::Shell {
            u"\"$PORTSIDE\" exec --quiet --with hooks=inspect: -- "
            "sh -c 'curl -s -d x $PORTSIDE_URL/hook > /dev/null && \"$PORTSIDE\" expect path:/hook --count 1'"_s});
        const Outcome outcome = outcomeOf(portside);
        QVERIFY2(outcome.exitCode == 0, outcome.errors);
    }

private:
    std::unique_ptr<QTemporaryDir> m_runtime;
    const ProjectFolder m_folder;
    std::unique_ptr<PortsideProcess> m_up;
    QMap<QByteArray, quint16> m_ports;
};

QTEST_GUILESS_MAIN(tst_Expect)
#include "tst_expect.moc"
