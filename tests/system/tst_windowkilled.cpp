// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"
#include "kinds/allkinds.h"
#include "support/processmark.h"
#include "support/programs.h"
#include "support/rawclient.h"

#include <QHostAddress>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<quint16> freePorts(int count)
{
    std::vector<std::unique_ptr<QTcpServer>> probes;
    QList<quint16> ports;
    while (ports.size() < count) {
        probes.push_back(std::make_unique<QTcpServer>());
        probes.back()->listen(QHostAddress::LocalHost);
        ports << probes.back()->serverPort();
    }
    return ports;
}

} // namespace

// The window's program, killed while a dozen servers with programs run in it.
class tst_WindowKilled final : public QObject
{
    Q_OBJECT

private slots:
    void leavesNothing()
    {
        const Testing::Programs programs;
        const QString python = u"/usr/bin/python3 -m http.server --bind 127.0.0.1 $PORT"_s;
        QStringList commands {
            u"sh -c \"setsid "_s + python + u" & wait\""_s,
            u"sh -c \"trap '' TERM INT; "_s + python + u'"',
            u"sh -c \"(setsid sleep 600 &); exec "_s + python + u'"',
            u"sh -c \""_s + python + u" | cat\""_s,
        };
        // nginx has one port of its own, and is not started twice.
        const QList<Testing::Program> all = programs.all();
        for (const Testing::Program &program : all) {
            if (programs.isInstalled(program) && program.name != "nginx")
                commands << program.line();
        }
        QVERIFY(commands.size() >= 5);
        const QList<quint16> ports = freePorts(int(commands.size()));
        const QTemporaryDir home;
        writeWorkspace(home.path(), programs.folder(), commands, ports);

        const Testing::ProcessMark mark(programs.folder());
        QProcess window;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                                     "XDG_RUNTIME_DIR", "XDG_STATE_HOME"})
            environment.insert(QString::fromLatin1(variable), home.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        window.setProcessEnvironment(environment);
        window.start(QStringLiteral(PORTSIDE_BIN_DIR "/portside-gui"), QStringList());
        for (const quint16 port : ports) {
            QTRY_VERIFY_WITH_TIMEOUT(Testing::isOpen(port), 20'000);
            QTRY_COMPARE_WITH_TIMEOUT(Testing::request(port, "GET", "/hello").status, 200, 20'000);
        }
        QVERIFY(mark.processes().size() > 2 * commands.size());

        window.kill();
        QVERIFY(window.waitForFinished());
        QTRY_COMPARE_WITH_TIMEOUT(mark.processes(), QStringList(), 5'000);
        for (const quint16 port : ports)
            QVERIFY(!Testing::isOpen(port));
    }

private:
    static void writeWorkspace(const QString &home, const QString &folder,
                               const QStringList &commands, const QList<quint16> &ports)
    {
        const Core::KindRegistry kinds = Kinds::allKinds();
        const Core::ServerKind &kind = *kinds.find(u"command"_s);
        Core::Workspace workspace(kinds);
        QVERIFY(QDir(home).mkpath(u"portside"_s));
        workspace.open(home + u"/portside/portside.json"_s);
        QTRY_VERIFY(workspace.isOpen());
        for (qsizetype i = 0; i < commands.size(); ++i) {
            auto config = Core::ServerConfig::make(
                kind, {{u"command"_s, commands[i]}, {u"folder"_s, folder}});
            config.port = ports[i];
            config.portPolicy = Core::ServerConfig::PortPolicy::Fixed;
            config.autostart = true;
            workspace.servers().add(config);
        }
        QSignalSpy closed(&workspace, &Core::Workspace::closed);
        workspace.close();
        QVERIFY(!closed.isEmpty() || closed.wait());
    }
};

QTEST_GUILESS_MAIN(tst_WindowKilled)
#include "tst_windowkilled.moc"
