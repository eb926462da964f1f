// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/hungowner.h"
#include "support/portsideprocess.h"
#include "support/projectfolder.h"
#include "support/rawclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Testing;

namespace {

// A client of `portside mcp` over its standard input and output.
class McpClient
{
public:
    explicit McpClient(const QStringList &options = {})
        : m_portside(QStringList {u"mcp"_s} + options)
    {
    }

    void write(const QByteArray &line) { m_portside.process().write(line + '\n'); }
    QJsonObject read() { return QJsonDocument::fromJson(m_portside.readLine()).object(); }
    QJsonObject call(const QString &method, const QJsonObject &params = {})
    {
        const QJsonObject message {{u"jsonrpc"_s, u"2.0"_s},
                                   {u"id"_s, ++m_last},
                                   {u"method"_s, method},
                                   {u"params"_s, params}};
        write(QJsonDocument(message).toJson(QJsonDocument::Compact));
        return read();
    }
    QString initialize(const QString &version = u"2025-06-18"_s)
    {
        const QJsonObject answer = call(u"initialize"_s,
                                        {{u"protocolVersion"_s, version},
                                         {u"capabilities"_s, QJsonObject()},
                                         {u"clientInfo"_s, QJsonObject {{u"name"_s, u"test"_s}}}});
        write(R"({"jsonrpc":"2.0","method":"notifications/initialized"})");
        return answer["result"_L1]["protocolVersion"_L1].toString();
    }
    // The result of a tool as text.
    QString text(const QString &tool, const QJsonObject &arguments = {})
    {
        m_result
            = call(u"tools/call"_s, {{u"name"_s, tool}, {u"arguments"_s, arguments}})["result"_L1]
                  .toObject();
        return m_result["content"_L1][0]["text"_L1].toString();
    }
    QJsonObject use(const QString &tool, const QJsonObject &arguments = {})
    {
        return QJsonDocument::fromJson(text(tool, arguments).toUtf8()).object();
    }
    bool hasFailed() const { return m_result["isError"_L1].toBool(); }
    int end()
    {
        m_portside.process().closeWriteChannel();
        return m_portside.waitUntilOver();
    }
    PortsideProcess &process() { return m_portside; }

private:
    PortsideProcess m_portside;
    QJsonObject m_result;
    int m_last = 0;
};

} // namespace

// `portside mcp`, by real processes.
class tst_Mcp final : public QObject
{
    Q_OBJECT

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
                 {"id": "b", "name": "broken", "kind": "command", "settings":
                   {"command": "sh -c 'echo password=hunter2-hunter2; exit 3'"}}]})");
        m_up = std::make_unique<PortsideProcess>(
            QStringList {u"up"_s, u"--json"_s, m_folder->path(u"portside.json"_s)});
        m_port = quint16(m_up->readEvent(u"ready"_s)["port"_L1].toInt());
        QVERIFY(!m_up->readEvent(u"failed"_s).isEmpty());
    }
    void cleanup() { m_up.reset(); }

    void agreesOnAVersion_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("agreed");
        QTest::newRow("the newest") << u"2025-06-18"_s << u"2025-06-18"_s;
        QTest::newRow("one that is to come") << u"2031-01-01"_s << u"2025-06-18"_s;
        QTest::newRow("with several in a line") << u"2025-03-26"_s << u"2024-11-05"_s;
        QTest::newRow("the first") << u"2024-11-05"_s << u"2024-11-05"_s;
        QTest::newRow("older than any") << u"2023-01-01"_s << u"2025-06-18"_s;
    }

    void agreesOnAVersion()
    {
        QFETCH(const QString, wanted);
        McpClient client;
        QTEST(client.initialize(wanted), "agreed");
        QCOMPARE(client.end(), 0);
    }

    void keepsTheOrderOfTheProtocol()
    {
        McpClient client;
        QVERIFY(client.call(u"ping"_s).contains("result"_L1));
        QCOMPARE(client.call(u"tools/list"_s)["error"_L1]["code"_L1].toInt(), -32600);
        client.initialize();
        QCOMPARE(client.call(u"resources/list"_s)["error"_L1]["code"_L1].toInt(), -32601);
        client.write("{nonsense");
        QCOMPARE(client.read()["error"_L1]["code"_L1].toInt(), -32700);
        client.write(R"({"jsonrpc":"2.0","id":7,"method":"ping","params":null})");
        QVERIFY(client.read().contains("result"_L1));
        client.write(R"({"jsonrpc":"2.0","id":8,"method":"ping","params":[]})");
        QCOMPARE(client.read()["id"_L1].toInt(), 8);
        client.write(R"({"jsonrpc":"2.0","method":"notifications/unknown"})");
        QVERIFY(client.call(u"ping"_s).contains("result"_L1));
        QCOMPARE(
            client.call(u"tools/call"_s, {{u"name"_s, u"absent"_s}})["error"_L1]["code"_L1].toInt(),
            -32602);
        QCOMPARE(client.end(), 0);
    }

    void answersBeforeItEnds()
    {
        // As a pipe writes it: the end of the input stands behind the call.
        PortsideProcess shell(PortsideProcess::Shell {
            u"printf '%s\\n' '{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\"}' "
            u"'{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"tools/call\",\"params\":"
            u"{\"name\":\"list_servers\"}}' | \"$PORTSIDE\" mcp"_s});
        shell.readLine();
        QVERIFY(shell.readLine().contains("\"id\":\"x\""));
        QCOMPARE(shell.waitUntilOver(), 0);
    }

    void showsServersAndWhyOneFailed()
    {
        McpClient client;
        client.initialize();
        const QJsonArray servers = client.use(u"list_servers"_s)["servers"_L1].toArray();
        QCOMPARE(servers.size(), 2);
        QCOMPARE(servers[0]["state"_L1].toString(), u"running"_s);
        QCOMPARE(servers[1]["failure"_L1]["cause"_L1].toString(), u"ProgramEnded"_s);
        const QString why = client.text(u"explain_server"_s, {{u"server"_s, u"broken"_s}});
        QVERIFY(why.contains("exit code 3"_L1));
        QVERIFY(why.contains("password=***"_L1));
        for (const QString &tool : {u"explain_server"_s, u"read_output"_s})
            QVERIFY(!client.text(tool, {{u"server"_s, u"broken"_s}}).contains("hunter2"_L1));
        QVERIFY(!client.text(u"list_servers"_s).contains("hunter2"_L1));
        client.text(u"explain_server"_s, {{u"server"_s, u"absent"_s}});
        QVERIFY(client.hasFailed());
        client.text(u"explain_server"_s, {{u"name"_s, u"api"_s}});
        QVERIFY(client.hasFailed());
    }

    void showsTrafficWithoutSecrets()
    {
        request(m_port, "POST", "/orders?token=s3cr3t-s3cr3t&x=1",
                "Authorization: Bearer t0ken-t0ken\r\nContent-Type: application/json\r\n",
                R"({"card":"1234","copy":"t0ken-t0ken"})");
        request(m_port, "GET", "/other");
        McpClient client;
        client.initialize();
        QJsonArray found;
        QTRY_COMPARE((found = client.use(u"search_traffic"_s)["exchanges"_L1].toArray()).size(), 2);
        found = client.use(u"search_traffic"_s, {{u"filter"_s, u"method:POST"_s}})["exchanges"_L1]
                    .toArray();
        QCOMPARE(found.size(), 1);
        QVERIFY(found[0]["target"_L1].toString().contains("x=1"_L1));
        QVERIFY(!found[0]["target"_L1].toString().contains("s3cr3t"_L1));
        const QJsonObject place {{u"server"_s, u"api"_s}, {u"id"_s, found[0]["id"_L1]}};
        const QString whole = client.text(u"get_exchange"_s, place);
        QVERIFY(whole.contains("1234"_L1));
        QVERIFY(!whole.contains("s3cr3t"_L1) && !whole.contains("t0ken"_L1));
        QJsonObject few = place;
        few[u"max_body"_s] = 5;
        QCOMPARE(client.use(u"get_exchange"_s, few)["request"_L1]["body"_L1].toString(),
                 u"{\"car"_s);
        client.text(u"search_traffic"_s, {{u"filter"_s, u"status:abc"_s}});
        QVERIFY(client.hasFailed());
        client.text(u"search_traffic"_s, {{u"limit"_s, 101}});
        QVERIFY(client.hasFailed());
        client.text(u"search_traffic"_s, {{u"kept"_s, true}});
        QVERIFY(client.hasFailed()); // there is none
    }

    void masksWhatAProgramSaidThatIsStartedAgain()
    {
        m_folder->add(u"again.sh"_s,
                      "#!/bin/sh\npython3 -m http.server \"$PORT\" &\nsleep 1\n"
                      "echo password=hunter2-hunter2\nexit 3\n",
                      true);
        m_folder->add(u"again.json"_s,
                      R"({"version": 1, "servers": [{"name": "again", "kind": "command", "settings":
                           {"command": "./again.sh", "folder": ")"
                          + m_folder->path().toUtf8() + R"(", "restart": "always"}}]})");
        PortsideProcess up({u"up"_s, m_folder->path(u"again.json"_s)});
        McpClient client;
        client.initialize();
        QString text;
        const auto isPausing = [&] {
            const QJsonObject all = client.use(u"list_servers"_s);
            text = QString::fromUtf8(QJsonDocument(all).toJson());
            return text.contains("\"waitingFor\""_L1) && text.contains("password=***"_L1);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isPausing(), 10'000);
        QVERIFY(!text.contains("hunter2"_L1));
    }

    void endsWhateverHangs()
    {
        const HungOwner owner(m_folder->path(u"hung.sock"_s));
        qputenv("PORTSIDE_CONTROL", owner.path());
        McpClient client({u"--allow-control"_s});
        qunsetenv("PORTSIDE_CONTROL");
        client.initialize();
        client.write(R"({"jsonrpc":"2.0","id":9,"method":"tools/call","params":)"
                     R"({"name":"stop_server","arguments":{"server":"api"}}})");
        client.process().process().closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(client.process().process().state(), QProcess::NotRunning, 15'000);
    }

    void controlsOnlyIfItMay()
    {
        McpClient reader;
        reader.initialize();
        const QJsonObject api {{u"server"_s, u"api"_s}};
        const QJsonObject refused
            = reader.call(u"tools/call"_s, {{u"name"_s, u"stop_server"_s}, {u"arguments"_s, api}});
        QVERIFY(refused["error"_L1]["message"_L1].toString().contains("--allow-control"_L1));
        QCOMPARE(reader.call(u"tools/list"_s)["result"_L1]["tools"_L1].toArray().size(), 5);

        McpClient owner({u"--allow-control"_s});
        owner.initialize();
        QCOMPARE(owner.call(u"tools/list"_s)["result"_L1]["tools"_L1].toArray().size(), 8);
        QCOMPARE(owner.use(u"stop_server"_s, api)["state"_L1].toString(), u"stopped"_s);
        QCOMPARE(reader.use(u"list_servers"_s)["servers"_L1][0]["state"_L1].toString(),
                 u"stopped"_s);
        QCOMPARE(owner.use(u"start_server"_s, api)["state"_L1].toString(), u"running"_s);
        QCOMPARE(owner.use(u"restart_server"_s, api)["state"_L1].toString(), u"running"_s);
        QVERIFY(owner.text(u"start_server"_s, {{u"server"_s, u"broken"_s}}).contains("3"_L1));
        QVERIFY(owner.hasFailed());
    }

    void worksWithTheKitOfTheProtocol()
    {
        request(m_port, "GET", "/first");
        QProcess kit;
        kit.start(QStringLiteral(PORTSIDE_SOURCE_DIR "/scripts/validate-mcp"),
                  {QStringLiteral(PORTSIDE_BIN_DIR "/portside"), u"api"_s});
        QVERIFY(kit.waitForFinished(60'000));
        if (kit.exitCode() == 77)
            QSKIP(kit.readAllStandardError().constData());
        QVERIFY2(kit.exitCode() == 0, kit.readAllStandardError());
    }

private:
    std::unique_ptr<ProjectFolder> m_folder;
    std::unique_ptr<PortsideProcess> m_up;
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(tst_Mcp)

#include "tst_mcp.moc"
