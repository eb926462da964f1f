// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

// docs/transcript.md is what a session writes.
class tst_Transcript final : public QObject
{
    Q_OBJECT

private slots:
    void isWhatHappens()
    {
        if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
            QSKIP("curl is not installed");
        QFile page(QStringLiteral(PORTSIDE_SOURCE_DIR "/docs/transcript.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QProcess session;
        session.start(QStringLiteral(PORTSIDE_SOURCE_DIR "/scripts/transcript"),
                      {QStringLiteral(PORTSIDE_BIN_DIR "/portside")});
        QVERIFY(session.waitForFinished(120'000));
        QCOMPARE(session.exitCode(), 0);
        const QStringList expected = QString::fromUtf8(page.readAll()).split(u'\n');
        const QStringList happened
            = QString::fromUtf8(session.readAllStandardOutput()).split(u'\n');
        for (qsizetype i = 0; i < std::max(expected.size(), happened.size()); ++i)
            QVERIFY2(expected.value(i) == happened.value(i),
                     qPrintable(
                         u"Line %1 is “%2”, but was “%3”. To write it anew: make transcript"_s.arg(
                             QString::number(i + 1), expected.value(i), happened.value(i))));
    }
};

QTEST_GUILESS_MAIN(tst_Transcript)
#include "tst_transcript.moc"
