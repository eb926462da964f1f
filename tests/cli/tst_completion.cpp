// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/portsideprocess.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Testing;

// Completion, by the program and by the shells.
class tst_Completion : public QObject
{
    Q_OBJECT

    static QByteArrayList candidates(const QStringList &words)
    {
        PortsideProcess portside(QStringList {u"__complete"_s} + words);
        if (portside.waitUntilOver() != 0)
            return {"failed"};
        QByteArrayList found;
        for (const QByteArray &line : portside.process().readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                found << line.split('\t').first();
        }
        return found;
    }

private slots:
    void proposes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArrayList>("proposed");
        using Words = QStringList;
        using Proposed = QByteArrayList;
        QTest::newRow("commands") << Words {u"ex"_s} << Proposed {"exec", "export", "expect"};
        QTest::newRow("one") << Words {u"doc"_s} << Proposed {"doctor"};
        QTest::newRow("options") << Words {u"serve"_s, u"--port"_s}
                                 << Proposed {"--port", "--port-policy"};
        QTest::newRow("choices") << Words {u"serve"_s, u"--port-policy"_s, u"f"_s}
                                 << Proposed {"fixed"};
        QTest::newRow("shells") << Words {u"completion"_s, {}} << Proposed {"bash", "zsh", "fish"};
        QTest::newRow("folders") << Words {u"serve"_s, {}} << Proposed {":folders"};
        QTest::newRow("files") << Words {u"mock"_s, {}} << Proposed {":files"};
        QTest::newRow("a file of an option")
            << Words {u"serve"_s, u"--certificate"_s, {}} << Proposed {":files"};
        QTest::newRow("another program's")
            << Words {u"run"_s, u"--"_s, u"uvi"_s} << Proposed {":files"};
        QTest::newRow("nothing") << Words {u"no-such"_s, u"x"_s} << Proposed {};
    }
    void proposes()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArrayList, proposed);
        QCOMPARE(candidates(words), proposed);
    }

    void zshReadsItsScript()
    {
        if (QStandardPaths::findExecutable(u"zsh"_s).isEmpty())
            QSKIP("zsh is not installed");
        QProcess process;
        process.start(
            u"zsh"_s,
            {u"-n"_s, QStringLiteral(PORTSIDE_SOURCE_DIR "/resources/completion/portside.zsh")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    void shells_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("script");
        QTest::newRow("bash") << u"bash"_s
                              << u"source <(\"$0\" completion bash); COMP_WORDS=(\"$0\" serve "
                                 u"--port-policy pre); COMP_CWORD=3; "
                                 "_portside; echo \"${COMPREPLY[*]}\""_s;
        QTest::newRow("fish")
            << u"fish"_s
            << u"\"$argv[1]\" completion fish | source; complete -C 'portside serve --port-policy pre'"_s;
    }
    void shells()
    {
        QFETCH(QString, shell);
        QFETCH(QString, script);
        if (QStandardPaths::findExecutable(shell).isEmpty())
            QSKIP("This shell is not installed");
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s,
                           QStringLiteral(PORTSIDE_BIN_DIR) + u':' + environment.value(u"PATH"_s));
        process.setProcessEnvironment(environment);
        process.start(shell, {u"-c"_s, script, QStringLiteral(PORTSIDE_BIN_DIR "/portside")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("preferred"));
    }
};

QTEST_GUILESS_MAIN(tst_Completion)
#include "tst_completion.moc"
