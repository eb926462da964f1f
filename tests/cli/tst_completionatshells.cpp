// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/projectfolder.h"
#include "support/pseudoterminal.h"

#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Testing;

// Completion as people use it: the shells themselves, at a terminal, and the key Tab. What it has
// made of a line is seen by what the line does.
class tst_CompletionAtShells final : public QObject
{
    Q_OBJECT

    static QByteArray written(const ProjectFolder &folder, const QString &name)
    {
        QFile file(folder.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void tab_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("preparation");
        QTest::newRow("bash") << u"bash"_s << QStringList {u"--norc"_s, u"--noprofile"_s, u"-i"_s}
                              << QByteArray("source <(portside completion bash)");
        QTest::newRow("zsh") << u"zsh"_s << QStringList {u"-f"_s, u"-i"_s}
                             << QByteArray("autoload -U compinit; compinit -u -D; "
                                           "source <(portside completion zsh)");
        QTest::newRow("fish") << u"fish"_s << QStringList {u"--no-config"_s, u"-i"_s}
                              << QByteArray("portside completion fish | source");
    }
    void tab()
    {
        QFETCH(QString, shell);
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, preparation);
        const QString program = QStandardPaths::findExecutable(shell);
        if (program.isEmpty())
            QSKIP("This shell is not installed");
        const ProjectFolder folder;
        folder.add(u"long-name.json"_s, R"({"version": 1, "servers": []})");
        qputenv("HOME", folder.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        qputenv("XDG_DATA_HOME", folder.path().toUtf8());
        const QByteArray path = qgetenv("PATH");
        if (!path.startsWith(PORTSIDE_BIN_DIR))
            qputenv("PATH", PORTSIDE_BIN_DIR ":" + path);
        PseudoTerminal terminal(QStringList {program} + arguments, 200, 40);
        const auto type = [&](const QByteArray &line, const QString &result) {
            terminal.type(line + " > " + result.toUtf8() + '\r');
            QTRY_VERIFY2_WITH_TIMEOUT(!written(folder, result).isEmpty(), terminal.output(),
                                      20'000);
        };
        terminal.type("cd '" + folder.path().toUtf8() + "'; " + preparation + "; echo ready > a\r");
        QTRY_VERIFY2_WITH_TIMEOUT(!written(folder, u"a"_s).isEmpty(), terminal.output(), 20'000);
        // A command, an option, one of its choices, a file.
        type("portside kin\t", u"b"_s);
        QVERIFY(written(folder, u"b"_s).contains("static"));
        type("portside kinds --mark\t", u"c"_s);
        QVERIFY(written(folder, u"c"_s).startsWith("#"));
        type("portside completion fi\t", u"d"_s);
        QVERIFY(written(folder, u"d"_s).contains("__portside_complete"));
        type("portside validate lon\t", u"e"_s);
        QVERIFY2(written(folder, u"e"_s).contains("long-name.json: workspace"),
                 written(folder, u"e"_s));
        terminal.type("exit\r");
        QCOMPARE(terminal.waitUntilOver(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_CompletionAtShells)
#include "tst_completionatshells.moc"
