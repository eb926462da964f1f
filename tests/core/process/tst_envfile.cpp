// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/environment/envfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Core;

namespace {

QProcessEnvironment outer()
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, u"/home/a"_s);
    return environment;
}

} // namespace

class tst_EnvFile final : public QObject
{
    Q_OBJECT

private slots:
    void readsValues_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const QByteArray &text, const QString &value) {
            QTest::newRow(name) << text << value;
        };
        row("plain", "A=b", u"b"_s);
        row("with blanks", "  A = b c  \n", u"b c"_s);
        row("empty", "A=", QString());
        row("exported", "export A=b", u"b"_s);
        row("variable called export", "A=1\nexport=2", u"1"_s);
        row("Windows lines", "A=b\r\n", u"b"_s);
        row("byte order mark",
            "\xef\xbb\xbf"
            "A=b",
            u"b"_s);
        row("comment", "# A=c\nA=b # why", u"b"_s);
        row("no comment", "A=b#c", u"b#c"_s);
        row("equals sign", "A=b=c=", u"b=c="_s);
        row("backslash", "A=c:\\new", u"c:\\new"_s);
        row("single quotes", "A='b \"c\" \\n ${HOME} # d' # e", u"b \"c\" \\n ${HOME} # d"_s);
        row("double quotes", "A=\"b\\t'c'\\n\\\"d\\\" # \\d\"", u"b\t'c'\n\"d\" # \\d"_s);
        row("quotes over lines", "A=\"b\nc\"", u"b\nc"_s);
        row("single quotes over lines", "A='b\n\nc'\n", u"b\n\nc"_s);
        row("quote inside", "A=it's", u"it's"_s);
        row("reference", "B=1\nA=x${B}y", u"x1y"_s);
        row("reference to the outside", "A=\"${HOME}/x\"", u"/home/a/x"_s);
        row("unknown reference", "A=[${NONE}]", u"[]"_s);
        row("otherwise", "A=${NONE:-b c}", u"b c"_s);
        row("not otherwise", "A=${HOME:-b}", u"/home/a"_s);
        row("escaped reference", "A=\"\\${HOME}\"", u"${HOME}"_s);
        row("dollar", "A=pa$$word$1", u"pa$$word$1"_s);
        row("twice", "A=1\nA=2", u"2"_s);
        row("UTF-8", "A=Größe", u"Größe"_s);
    }

    void readsValues()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, value);
        const auto variables = EnvFile::parse(text, u".env"_s, outer());
        QVERIFY2(variables, variables ? "" : qPrintable(variables.error()));
        int found = 0;
        for (const EnvVariable &each : *variables) {
            if (each.name == "A"_L1) {
                QCOMPARE(each.value, value);
                ++found;
            }
        }
        QCOMPARE(found, 1);
    }

    void keepsTheOrder()
    {
        const auto variables = EnvFile::parse("B=1\n\nexport A=2\nC=3", u".env"_s, outer());
        QVERIFY(variables);
        QCOMPARE(*variables,
                 (QList<EnvVariable> {{u"B"_s, u"1"_s}, {u"A"_s, u"2"_s}, {u"C"_s, u"3"_s}}));
    }

    void mistakesNameTheLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("no equals sign") << QByteArray("A=1\nB\n") << u".env:2: "_s;
        QTest::newRow("no name") << QByteArray("\n\n=1") << u".env:3: "_s;
        QTest::newRow("digit first") << QByteArray("1A=1") << u".env:1: "_s;
        QTest::newRow("hyphen") << QByteArray("A-B=1") << u".env:1: "_s;
        QTest::newRow("open quote") << QByteArray("A=1\nB=\"x\nC=2\n") << u".env:2: "_s;
        QTest::newRow("open single quote") << QByteArray("A='x\n") << u".env:1: "_s;
        QTest::newRow("text behind a quote") << QByteArray("A=\"x\ny\"z") << u".env:2: "_s;
        QTest::newRow("open reference") << QByteArray("A=${B\nC=}") << u".env:1: "_s;
        QTest::newRow("no reference") << QByteArray("A=${B C}") << u".env:1: "_s;
        QTest::newRow("zero byte") << QByteArray("A=1\nB=\0x", 8) << u".env:2: "_s;
        QTest::newRow("no UTF-8") << QByteArray("A=\xff") << u".env"_s;
    }

    void mistakesNameTheLine()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, place);
        const auto variables = EnvFile::parse(text, u".env"_s, outer());
        QVERIFY(!variables);
        QVERIFY2(variables.error().startsWith(place), qPrintable(variables.error()));
    }

    void everyBeginOfAFileEnds()
    {
        const QByteArray text = "export A='x' #y\nB=\"a\\n${A:-b}\"\nC=${A}\\";
        for (qsizetype size = 0; size <= text.size(); ++size)
            (void)EnvFile::parse(text.left(size), u".env"_s, outer());
    }

    void readsFiles()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u".env"_s);
        QVERIFY(!EnvFile::read(path, outer()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("A=1\n");
        file.flush();
        QVERIFY(EnvFile::read(path, outer()));
        file.write(QByteArray(EnvFile::largest, '#'));
        file.close();
        const auto tooLarge = EnvFile::read(path, outer());
        QVERIFY(!tooLarge && tooLarge.error().contains(path));
    }

    void doesNotWaitForAWriter()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u".env"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        const auto read = EnvFile::read(path, outer());
        QVERIFY(!read && read.error().contains(path));
    }
};

QTEST_APPLESS_MAIN(tst_EnvFile)
#include "tst_envfile.moc"
