// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/output/outputfile.h"
#include "core/utctime.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Core;

namespace {

ConsoleBatch batchOf(const QStringList &texts)
{
    ConsoleBatch batch;
    for (const QString &text : texts)
        batch.lines << ConsoleLine {.time = Core::utcTime(0), .text = text};
    return batch;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

} // namespace

class tst_OutputFile final : public QObject
{
    Q_OBJECT

private slots:
    void keepsLinesWithTheirTimes()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"out.log"_s);
        ConsoleBatch batch = batchOf({u"a"_s, u"ü"_s, u"open"_s});
        batch.lines.last().isOpen = true;
        QVERIFY(OutputFile(path).append(batch));
        QVERIFY(OutputFile(path).append(batchOf({u"b"_s})));
        QCOMPARE(contents(path),
                 QByteArray("1970-01-01T00:00:00.000Z a\n"
                            "1970-01-01T00:00:00.000Z \u00fc\n"
                            "1970-01-01T00:00:00.000Z b\n"));
    }

    void doesNotWaitForAReader()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        const auto kept = OutputFile(path).append(batchOf({u"a"_s}));
        QVERIFY(!kept);
        QVERIFY2(kept.error().contains(path), qPrintable(kept.error()));
        QVERIFY(OutputFile(u"/dev/null"_s).append(batchOf({u"a"_s})));
    }

    void beginsAnewWhenItIsLarge()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"out.log"_s);
        OutputFile file(path, 100);
        for (int i = 0; i < 10; ++i)
            QVERIFY(file.append(batchOf({QString::number(i), u"x"_s})));
        QVERIFY(contents(path).contains(" 9\n"));
        QVERIFY(contents(path).size() <= 100);
        QVERIFY(contents(path + u".1"_s).contains(" 8\n") || contents(path).contains(" 8\n"));
        QVERIFY(contents(path + u".1"_s).size() <= 100);
    }

    void saysOnceThatItCannotBeWritten()
    {
        OutputFile file(u"/proc/no/such/file"_s);
        const auto first = file.append(batchOf({u"a"_s}));
        QVERIFY(!first);
        QVERIFY(first.error().contains(u"/proc/no/such/file"_s));
        QVERIFY(file.append(batchOf({u"b"_s})));
    }
};

QTEST_APPLESS_MAIN(tst_OutputFile)
#include "tst_outputfile.moc"
