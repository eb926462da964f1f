// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/commandwords.h"
#include "core/process/placeholders.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Core;

class tst_CommandWords final : public QObject
{
    Q_OBJECT

private slots:
    // The shell itself says what its words are.
    void splitsAsTheShellDoes_data()
    {
        QTest::addColumn<QString>("line");
        for (const QString &line : {
                 u"a b  c"_s,
                 u"  php -S {host}:{port}\t-t public "_s,
                 u"a 'b c' \"d e\""_s,
                 u"a\\ b c"_s,
                 u"'a'\"b\"c"_s,
                 u"\"a\\\"b\\\\c\\d\" 'x\\y'"_s,
                 u"empty '' \"\" end"_s,
                 u"line\\\nbroken"_s,
                 u"ünï 'cödé ☃'"_s,
             })
            QTest::newRow(qPrintable(line)) << line;
    }

    void splitsAsTheShellDoes()
    {
        QFETCH(const QString, line);
        const auto words = CommandWords::split(line);
        QVERIFY(words);
        QProcess shell;
        shell.start(u"sh"_s, {u"-c"_s, u"printf '%s\\n' "_s + line});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(words->join(u'\n') + u'\n', QString::fromUtf8(shell.readAllStandardOutput()));
        QCOMPARE(CommandWords::split(CommandWords::join(*words)).value(), *words);
    }

    void leavesEverythingElseAlone()
    {
        const auto words = CommandWords::split(u"a $HOME *.txt ; b | c > d"_s);
        QVERIFY(words);
        QCOMPARE(words->join(u','), u"a,$HOME,*.txt,;,b,|,c,>,d"_s);
    }

    void namesTheQuoteThatIsOpen()
    {
        QVERIFY(!CommandWords::split(u"a 'b"_s));
        QVERIFY(CommandWords::split(u"a \"b"_s).error().contains(u'"'));
    }

    void replacesPlaceholdersOnce()
    {
        const Placeholders known {
            .port = u"80"_s, .host = u"{port}"_s, .url = {}, .descriptor = u"3"_s};
        QCOMPARE(known.replaceIn(u"{host}:{port} fd={fd}{fd} {url} {other}"_s),
                 u"{port}:80 fd=33 {url} {other}"_s);
    }
};

QTEST_GUILESS_MAIN(tst_CommandWords)
#include "tst_commandwords.moc"
