// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/environment/secretreference.h"
#include "core/process/placeholders.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

class tst_SecretReference final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_outer.insert(u"TOKEN"_s, u"s3cret"_s);
        m_outer.insert(u"EMPTY"_s, QString());
        write(u"key"_s, "from a file\n");
        write(u"windows"_s, "line\r\n");
        write(u"two"_s, "one\ntwo\n\n");
        write(u"binary"_s, QByteArray("a\0b", 3));
        write(u"large"_s, QByteArray(70'000, 'x'));
        write(u"latin"_s, "gr\xfc\xdf");
    }

    void resolves_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"A=b c"_s << u"A=b c"_s;
        QTest::newRow("a name alone") << u"A"_s << u"A"_s;
        QTest::newRow("variable") << u"A=${env:TOKEN}"_s << u"A=s3cret"_s;
        QTest::newRow("empty variable") << u"A=${env:EMPTY}"_s << u"A="_s;
        QTest::newRow("within a text") << u"A=x:${env:TOKEN}@y"_s << u"A=x:s3cret@y"_s;
        QTest::newRow("two") << u"A=${env:TOKEN}${file:key}"_s << u"A=s3cretfrom a file"_s;
        QTest::newRow("file") << u"A=${file:key}"_s << u"A=from a file"_s;
        QTest::newRow("file with CRLF") << u"A=${file:windows}"_s << u"A=line"_s;
        QTest::newRow("only the last end of line goes") << u"A=${file:two}"_s << u"A=one\ntwo\n"_s;
        QTest::newRow("file by its full path")
            << u"A=${file:%1/key}"_s.arg(m_folder.path()) << u"A=from a file"_s;
        QTest::newRow("a shell's own") << u"A=${HOME:-x} $B ${"_s << u"A=${HOME:-x} $B ${"_s;
        QTest::newRow("as it is") << u"A=$${env:TOKEN}"_s << u"A=${env:TOKEN}"_s;
    }

    void resolves()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, expected);
        const auto resolved = SecretReference::resolve(line, m_folder.path(), m_outer);
        QVERIFY2(resolved, qPrintable(resolved ? QString() : resolved.error()));
        QCOMPARE(*resolved, expected);
    }

    void leavesWhatWasFoundAsItIs()
    {
        write(u"odd"_s, "a{port}b");
        const auto resolved
            = SecretReference::resolve(u"A={port}:${file:odd}"_s, m_folder.path(), m_outer);
        QVERIFY(resolved);
        const Placeholders known {.port = u"7"_s, .host = {}, .url = {}, .descriptor = {}};
        QCOMPARE(known.replaceIn(*resolved), u"A=7:a{port}b"_s);
    }

    void tellsWhatIsMissing_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        QTest::newRow("variable") << u"A=${env:NOT_THERE}"_s << u"“NOT_THERE”"_s;
        QTest::newRow("file") << u"A=${file:gone}"_s << u"gone"_s;
        QTest::newRow("no end") << u"A=${env:TOKEN"_s << u"}"_s;
        QTest::newRow("binary") << u"A=${file:binary}"_s << u"binary"_s;
        QTest::newRow("no UTF-8") << u"A=${file:latin}"_s << u"latin"_s;
        QTest::newRow("large") << u"A=${file:large}"_s << u"large"_s;
    }

    void tellsWhatIsMissing()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, named);
        const auto resolved = SecretReference::resolve(line, m_folder.path(), m_outer);
        QVERIFY(!resolved);
        QVERIFY2(resolved.error().startsWith(u"A: "_s) && resolved.error().contains(named),
                 qPrintable(resolved.error()));
    }

    void neverRepeatsAValue()
    {
        const auto resolved = SecretReference::resolve(u"A=${env:TOKEN}${env:NOT_THERE}"_s,
                                                       m_folder.path(), m_outer);
        QVERIFY(!resolved && !resolved.error().contains(u"s3cret"_s));
    }

    void checksWithoutLooking()
    {
        QVERIFY(SecretReference::check(u"A=${env:NOT_THERE} ${file:gone} ${X}"_s));
        QVERIFY(!SecretReference::check(u"A=${env:"_s));
        QVERIFY(!SecretReference::check(u"A=${file:}"_s));
    }

private:
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QProcessEnvironment m_outer;
    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(tst_SecretReference)
#include "tst_secretreference.moc"
