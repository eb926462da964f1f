// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/portsideprocess.h"
#include "support/projectfolder.h"
#include "support/pseudoterminal.h"
#include "support/rawclient.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Testing;

// `portside up` at a terminal.
class tst_UpLive : public QObject
{
    Q_OBJECT

    static QStringList command(const QString &file)
    {
        return {QStringLiteral(PORTSIDE_BIN_DIR "/portside"), u"up"_s, file};
    }

    static QString workspace(const ProjectFolder &folder, const QStringList &names)
    {
        QStringList servers;
        for (const QString &name : names)
            servers << uR"({"id": "%1", "name": "%1", "kind": "inspector"})"_s.arg(name);
        return folder.add(u"portside.json"_s,
                          uR"({"version": 1, "servers": [%1]})"_s.arg(servers.join(u',')).toUtf8());
    }

    // The lines of servers, which begin with their sign.
    static QStringList statusLines(const PseudoTerminal &terminal)
    {
        return terminal.lines().filter(QRegularExpression(u"^[○◌●✕] "_s));
    }

    static quint16 portIn(const QString &line)
    {
        static const QRegularExpression url(u"http://\\S+"_s);
        return quint16(QUrl(url.match(line).captured()).port(0));
    }

private slots:
    void init() { qunsetenv("NO_COLOR"); }

    void aLineForEachServerIsUpdatedInPlace()
    {
        const ProjectFolder folder;
        PseudoTerminal terminal(command(workspace(folder, {u"api"_s, u"hooks"_s})), 100, 24);
        QTRY_COMPARE(statusLines(terminal).filter(u"running"_s).size(), 2);
        const quint16 port = portIn(statusLines(terminal).first());
        QVERIFY(port > 0);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(Testing::request(port, "GET", "/a").status, 200);
        QTRY_VERIFY(statusLines(terminal).value(0).contains(u"2xx 3"_s));
        QCOMPARE(statusLines(terminal).size(), 2);
        // What is logged stays above.
        const QStringList lines = terminal.lines();
        QCOMPARE(lines.filter(u"api | "_s).filter(u"GET /a"_s).size(), 3);
        QVERIFY(lines.lastIndexOf(QRegularExpression(u"GET /a.*"_s))
                < lines.indexOf(statusLines(terminal).first()));
        QVERIFY(terminal.output().contains("\x1b[32m"));

        terminal.type("\x03");
        QCOMPARE(terminal.waitUntilOver(), 0);
        QCOMPARE(statusLines(terminal), QStringList());
        QCOMPARE(terminal.lines().filter(u"only erased in part"_s), QStringList());
    }

    void aNarrowerScreenLeavesNoRemains()
    {
        const ProjectFolder folder;
        PseudoTerminal terminal(command(workspace(folder, {u"api"_s, u"hooks"_s})), 100, 24);
        QTRY_COMPARE(statusLines(terminal).filter(u"running"_s).size(), 2);
        terminal.resize(24, 24);
        QTRY_VERIFY(statusLines(terminal).value(0).endsWith(u'…'));
        QCOMPARE(statusLines(terminal).size(), 2);
        for (const QString &line : statusLines(terminal))
            QVERIFY2(line.size() < 24, qPrintable(line));
        QCOMPARE(terminal.lines().filter(u"only erased in part"_s), QStringList());
        terminal.resize(120, 24);
        QTRY_VERIFY(statusLines(terminal).value(0).contains(u"http://"_s));
        QCOMPARE(statusLines(terminal).size(), 2);
    }

    // However short it was stopped, and whatever it writes first.
    void whatTheShellWroteMeanwhileStays()
    {
        const ProjectFolder folder;
        PseudoTerminal terminal(command(workspace(folder, {u"api"_s, u"hooks"_s})), 100, 24);
        QTRY_COMPARE(statusLines(terminal).filter(u"running"_s).size(), 2);
        const quint16 port = portIn(statusLines(terminal).first());
        for (int i = 0; i < 3; ++i) {
            terminal.signal(SIGSTOP);
            terminal.writeAsAnother("[1]+ Stopped\r\n$ fg\r\n");
            QTRY_COMPARE(terminal.lines().filter(u"$ fg"_s).size(), i + 1);
            // It is there when the program goes on.
            RawClient client(port);
            client.send("GET /a HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            terminal.signal(SIGCONT);
            QCOMPARE(client.readResponse().status, 200);
            QTRY_COMPARE(terminal.lines().filter(u"GET /a"_s).size(), i + 1);
            QTRY_COMPARE(statusLines(terminal).size(), 2 * (i + 2));
            QCOMPARE(terminal.lines().filter(u"[1]+ Stopped"_s).size(), i + 1);
            QCOMPARE(terminal.lines().filter(u"$ fg"_s).size(), i + 1);
        }
    }

    void moreThanTheScreenHasRoomForAreCounted()
    {
        const ProjectFolder folder;
        QStringList names;
        for (int i = 0; i < 9; ++i)
            names << u"server%1"_s.arg(i);
        PseudoTerminal terminal(command(workspace(folder, names)), 80, 7);
        QTRY_COMPARE(terminal.lines().filter(u"… 5 more"_s).size(), 1);
        QCOMPARE(statusLines(terminal).size(), 4);
    }

    void withoutColours()
    {
        qputenv("NO_COLOR", "1");
        const ProjectFolder folder;
        PseudoTerminal terminal(command(workspace(folder, {u"api"_s})), 100, 24);
        QTRY_COMPARE(statusLines(terminal).filter(u"running"_s).size(), 1);
        QVERIFY(!terminal.output().contains("\x1b[3"));
    }

    void oneThatFailsSaysWhy()
    {
        const ProjectFolder folder;
        const QString file = folder.add(u"portside.json"_s,
                                        R"({"version": 1, "servers": [
                 {"id": "b", "name": "broken", "kind": "command", "settings": {"command": "sh -c 'exit 3'"}},
                 {"id": "a", "name": "api", "kind": "inspector"}]})");
        PseudoTerminal terminal(command(file), 100, 24);
        QTRY_COMPARE(statusLines(terminal).filter(u"✕ broken  failed"_s).size(), 1);
    }

    void intoAPipeItIsPlain()
    {
        const ProjectFolder folder;
        PortsideProcess portside({u"up"_s, workspace(folder, {u"api"_s})});
        QVERIFY(portside.readLine().startsWith("api\t"));
        portside.signal(SIGINT);
        QCOMPARE(portside.waitUntilOver(), 0);
        const QByteArray errors = portside.standardError();
        QVERIFY(!errors.contains('\x1b'));
        QVERIFY(!errors.contains("●"));
    }
};

QTEST_GUILESS_MAIN(tst_UpLive)
#include "tst_uplive.moc"
