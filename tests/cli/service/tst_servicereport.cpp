// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/boundsocket.h"
#include "support/portsideprocess.h"
#include "support/projectfolder.h"
#include "support/rawclient.h"

#include <QLocalServer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Testing;

namespace {

// What a service manager hears.
class Manager
{
public:
    Manager()
        : m_path(m_folder.path(u"notify"_s).toLocal8Bit())
        , m_descriptor(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, m_path.constData(), sizeof address.sun_path - 1);
        if (::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("The socket %s cannot be made", m_path.constData());
        qputenv("NOTIFY_SOCKET", m_path);
    }
    ~Manager()
    {
        qunsetenv("NOTIFY_SOCKET");
        ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Manager)

    bool hears(const QByteArray &line)
    {
        return QTest::qWaitFor(
            [&] {
                QByteArray message(4'096, '\0');
                for (;;) {
                    const auto size
                        = ::recv(m_descriptor, message.data(), size_t(message.size()), 0);
                    if (size <= 0)
                        break;
                    m_heard += message.first(size).split('\n');
                }
                return m_heard.contains(line);
            },
            10'000);
    }
    const QByteArrayList &heard() const { return m_heard; }

private:
    ProjectFolder m_folder;
    QByteArray m_path;
    int m_descriptor;
    QByteArrayList m_heard;
};

// A listening socket as a service manager makes it.
Core::BoundSocket listening()
{
    auto socket = Core::BoundSocket::bind(QHostAddress(QHostAddress::LocalHost), 0);
    if (!socket)
        qFatal("No free port");
    return std::move(*socket);
}

// Starts the program with these sockets as its descriptors from 3 on.
void startWith(QProcess &process, const std::vector<int> &descriptors, const QString &names,
               const QStringList &arguments)
{
    process.setChildProcessModifier([descriptors] {
        constexpr int outOfTheWay = 100; // of each other
        for (const int descriptor : descriptors)
            ::dup2(descriptor, descriptor + outOfTheWay);
        for (size_t i = 0; i < descriptors.size(); ++i)
            ::dup2(descriptors[i] + outOfTheWay, 3 + int(i));
    });
    const QString script = u"export LISTEN_PID=$$; exec \"$@\""_s;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LISTEN_FDS"_s, QString::number(descriptors.size()));
    environment.insert(u"LISTEN_FDNAMES"_s, names);
    process.setProcessEnvironment(environment);
    process.start(
        u"/bin/sh"_s,
        QStringList {u"-c"_s, script, u"sh"_s, QStringLiteral(PORTSIDE_BIN_DIR "/portside")}
            + arguments);
    if (!process.waitForStarted())
        qFatal("The program does not start");
    for (const int descriptor : descriptors)
        ::close(descriptor);
}

void startWith(QProcess &process, std::vector<Core::BoundSocket> sockets, const QString &names,
               const QStringList &arguments)
{
    std::vector<int> descriptors;
    for (Core::BoundSocket &socket : sockets)
        descriptors.push_back(socket.release());
    startWith(process, descriptors, names, arguments);
}

QByteArray readLine(QProcess &process)
{
    const bool came = QTest::qWaitFor([&] { return process.canReadLine(); }, 10'000);
    return came ? process.readLine().trimmed() : QByteArray();
}

constexpr auto twoServers = R"({"version": 1, "metrics": 0, "servers": [
    {"id": "a", "name": "api", "kind": "inspector"},
    {"id": "h", "name": "hooks", "kind": "inspector"}]})";

} // namespace

// What a program that runs for long tells monitoring systems and service managers.
class tst_ServiceReport final : public QObject
{
    Q_OBJECT

private slots:
    void figuresAreGivenOnAPortOfTheirOwn()
    {
        const ProjectFolder folder;
        folder.add(u"index.html"_s, "hello");
        PortsideProcess portside({u"serve"_s, folder.path(), u"--metrics"_s, u"0"_s, u"--json"_s});
        const QUrl metrics(portside.readEvent(u"metrics"_s)["url"_L1].toString());
        QCOMPARE(metrics.host(), u"127.0.0.1"_s);
        const quint16 port = portside.waitUntilReady();
        QVERIFY(port != metrics.port());
        QCOMPARE(request(port, "GET", "/").status, 200);
        QCOMPARE(request(quint16(metrics.port()), "GET", "/readyz").status, 200);
        QTRY_VERIFY(
            request(quint16(metrics.port()), "GET", "/metrics")
                .body.contains(
                    R"(http_request_method="GET",url_scheme="http",http_response_status_code="200"} 1)"));
        portside.signal(SIGTERM);
        QCOMPARE(portside.waitUntilOver(), 0);
    }

    void aWorkspaceSaysWhereItsFiguresAre()
    {
        const ProjectFolder folder;
        const QString file = folder.add(u"portside.json"_s, twoServers);
        PortsideProcess portside({u"up"_s, file, u"--json"_s});
        const QUrl metrics(portside.readEvent(u"metrics"_s)["url"_L1].toString());
        portside.readEvent(u"ready"_s);
        portside.readEvent(u"ready"_s);
        QCOMPARE(request(quint16(metrics.port()), "GET", "/readyz").body,
                 QByteArray("api: running\nhooks: running\n"));
        portside.signal(SIGTERM);
        QCOMPARE(portside.waitUntilOver(), 0);
    }

    // Its command may be a server program too, which finds no port of the figures to take.
    void aCommandWithServersGivesFigures()
    {
        const quint16 port = listening().port();
        qputenv("PORTSIDE_METRICS", QByteArray::number(port));
        PortsideProcess portside({u"exec"_s, u"--with"_s, u"inspect:"_s, u"--"_s, u"sh"_s, u"-c"_s,
                                  u"echo \"metrics=[$PORTSIDE_METRICS]\"; read -r line"_s});
        qunsetenv("PORTSIDE_METRICS");
        QCOMPARE(portside.readLine(), QByteArray("metrics=[]\n"));
        QCOMPARE(request(port, "GET", "/readyz").status, 200);
        portside.process().write("\n");
        QVERIFY(portside.waitUntilOver() >= 0);
    }

    void aPortThatIsTakenIsTold()
    {
        const Core::BoundSocket taken = listening();
        const QString port = QString::number(taken.port());
        PortsideProcess one({u"inspect"_s, u"--port"_s, u"0"_s, u"--metrics"_s, port});
        QCOMPARE(one.waitUntilOver(), 3);
        QVERIFY(one.standardError().contains(port.toLatin1()));
        const ProjectFolder folder;
        const QString file = folder.add(u"portside.json"_s, twoServers);
        PortsideProcess several({u"up"_s, file, u"--metrics"_s, port});
        QCOMPARE(several.waitUntilOver(), 3);
        QVERIFY(several.standardError().contains(port.toLatin1()));
        PortsideProcess mistake({u"up"_s, file, u"--metrics"_s, u"somewhere"_s});
        QCOMPARE(mistake.waitUntilOver(), 2);
    }

    void aServiceManagerHearsHowItGoes()
    {
        Manager manager;
        qputenv("WATCHDOG_USEC", "200000");
        const ProjectFolder folder;
        const QString file = folder.add(u"portside.json"_s, twoServers);
        PortsideProcess portside({u"up"_s, file});
        qunsetenv("WATCHDOG_USEC");
        QVERIFY(manager.hears("READY=1"));
        QVERIFY(manager.heard().contains("STATUS=2 of 2 servers running"));
        QVERIFY(manager.hears("WATCHDOG=1"));
        portside.signal(SIGTERM);
        QVERIFY(manager.hears("STOPPING=1"));
        QCOMPARE(portside.waitUntilOver(), 0);
        QCOMPARE(manager.heard().count("READY=1"), 1);
    }

    // It would take its messages for the program's own.
    void programsBehindServersHaveAnotherManager()
    {
        Manager manager;
        PortsideProcess portside({u"run"_s, u"--shell"_s, u"--command"_s,
                                  u"echo \"manager=[$NOTIFY_SOCKET]\"; exit 1"_s});
        QCOMPARE(portside.waitUntilOver(), 3);
        QVERIFY2(portside.standardError().contains("manager=[]"), portside.standardError());
    }

    void socketsAreTakenByName()
    {
        const ProjectFolder folder;
        const QString file = folder.add(u"portside.json"_s, twoServers);
        std::vector<Core::BoundSocket> sockets;
        for (int i = 0; i < 3; ++i)
            sockets.push_back(listening());
        const quint16 hooks = sockets[0].port();
        const quint16 metrics = sockets[1].port();
        const quint16 other = sockets[2].port();
        QProcess portside;
        startWith(portside, std::move(sockets), u"hooks:metrics:other"_s,
                  {u"up"_s, file, u"--watch"_s});
        QByteArrayList lines {readLine(portside), readLine(portside)};
        std::ranges::sort(lines);
        QVERIFY(lines.value(0).startsWith("api\t"));
        QVERIFY(!lines.value(0).contains(QByteArray::number(other)));
        QCOMPARE(lines.value(1),
                 QByteArray("hooks\thttp://127.0.0.1:" + QByteArray::number(hooks) + "/"));
        QCOMPARE(request(hooks, "GET", "/").status, 200);
        QCOMPARE(request(metrics, "GET", "/readyz").status, 200);
        QVERIFY(portside.readAllStandardError().contains("“other”"));
        // With other settings it starts anew, on the same socket.
        folder.add(u"portside.json"_s,
                   QByteArray(twoServers)
                       .replace(R"("hooks", "kind": "inspector")",
                                R"("hooks", "kind": "inspector", "settings": {"status": 202})"));
        QTRY_COMPARE(request(hooks, "GET", "/").status, 202);
        portside.terminate();
        QVERIFY(portside.waitForFinished());
        QCOMPARE(portside.exitCode(), 0);
    }

    // Whoever holds connections of probes for long takes their places from others.
    void idleConnectionsOfProbesAreClosed()
    {
        PortsideProcess portside({u"inspect"_s, u"--metrics"_s, u"0"_s, u"--json"_s});
        const QUrl metrics(portside.readEvent(u"metrics"_s)["url"_L1].toString());
        portside.waitUntilReady();
        std::vector<std::unique_ptr<RawClient>> held;
        for (int i = 0; i < 100; ++i)
            held.push_back(std::make_unique<RawClient>(quint16(metrics.port())));
        QCOMPARE(request(quint16(metrics.port()), "GET", "/healthz").status, 200);
    }

    // It came as the only one, which the other server does not change.
    void aServerKeepsItsSocketBesideANewOne()
    {
        const ProjectFolder folder;
        constexpr auto one = R"({"version": 1, "servers": [
            {"id": "a", "name": "api", "kind": "inspector", "settings": {"status": 200}}]})";
        const QString file = folder.add(u"portside.json"_s, one);
        std::vector<Core::BoundSocket> sockets;
        sockets.push_back(listening());
        const quint16 port = sockets[0].port();
        QProcess portside;
        startWith(portside, std::move(sockets), QString(), {u"up"_s, file, u"--watch"_s});
        QVERIFY(readLine(portside).startsWith("api\t"));
        folder.add(u"portside.json"_s,
                   QByteArray(one)
                       .replace("200", "202")
                       .replace("]}", R"(, {"id": "h", "name": "hooks", "kind": "inspector"}]})"));
        QTRY_COMPARE_WITH_TIMEOUT(request(port, "GET", "/").status, 202, 10'000);
        portside.terminate();
        QVERIFY(portside.waitForFinished());
        QCOMPARE(portside.exitCode(), 0);
    }

    void socketsThatNobodyTakesAreTold_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("two") << u"one:two"_s << QStringList {u"“one”"_s, u"“two”"_s};
        QTest::newRow("without a name") << u":"_s << QStringList {u"“3”"_s, u"“4”"_s};
    }

    void socketsThatNobodyTakesAreTold()
    {
        QFETCH(const QString, names);
        QFETCH(const QStringList, told);
        std::vector<Core::BoundSocket> sockets;
        for (int i = 0; i < 2; ++i)
            sockets.push_back(listening());
        QProcess portside;
        startWith(portside, std::move(sockets), names, {u"inspect"_s, u"--port"_s, u"0"_s});
        QVERIFY(readLine(portside).startsWith("http://"));
        const QString said = QString::fromUtf8(portside.readAllStandardError());
        for (const QString &name : told)
            QVERIFY2(said.contains(name), qPrintable(said));
        portside.terminate();
        QVERIFY(portside.waitForFinished());
    }

    // As ListenStream=/run/api.sock makes it.
    void socketsOfAnotherKindAreTold()
    {
        const ProjectFolder folder;
        QLocalServer local;
        QVERIFY(local.listen(folder.path(u"api.sock"_s)));
        QProcess portside;
        startWith(portside, std::vector {::dup(int(local.socketDescriptor()))}, u"inspector"_s,
                  {u"inspect"_s, u"--port"_s, u"0"_s});
        QVERIFY(readLine(portside).startsWith("http://"));
        const QString said = QString::fromUtf8(portside.readAllStandardError());
        QVERIFY2(said.contains(u"“inspector”"_s), qPrintable(said));
        portside.terminate();
        QVERIFY(portside.waitForFinished());
    }

    // By the program of systemd that does as its socket units do.
    void theOnlyServerTakesTheOnlySocket()
    {
        const QString activate = QStandardPaths::findExecutable(u"systemd-socket-activate"_s);
        if (activate.isEmpty())
            QSKIP("systemd-socket-activate is not installed (Debian: systemd)");
        const quint16 port = listening().port();
        QProcess portside;
        portside.start(activate,
                       {u"--listen"_s, u"127.0.0.1:%1"_s.arg(port),
                        QStringLiteral(PORTSIDE_BIN_DIR "/portside"), u"inspect"_s});
        QVERIFY(portside.waitForStarted());
        // It starts the program with the first connection, which is answered.
        QTRY_COMPARE_WITH_TIMEOUT(request(port, "GET", "/first").status, 200, 10'000);
        QCOMPARE(readLine(portside),
                 QByteArray("http://127.0.0.1:" + QByteArray::number(port) + "/"));
        portside.terminate();
        QVERIFY(portside.waitForFinished());
    }

    void othersSocketsAreNotTaken()
    {
        qputenv("LISTEN_PID", "1");
        qputenv("LISTEN_FDS", "1");
        PortsideProcess portside({u"inspect"_s, u"--port"_s, u"0"_s});
        qunsetenv("LISTEN_PID");
        qunsetenv("LISTEN_FDS");
        QVERIFY(portside.waitUntilReady() > 0);
    }
};

QTEST_GUILESS_MAIN(tst_ServiceReport)
#include "tst_servicereport.moc"
