// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/diff/editscript.h"
#include "core/formats/diff/textdiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

QString shown(const TextDiff &diff)
{
    QString text;
    for (const DiffLine &line : diff.lines)
        text += (line.type == DiffLine::Type::Same        ? u' '
                     : line.type == DiffLine::Type::Added ? u'+'
                                                          : u'-')
            + line.text + u'|';
    return text;
}

QString side(const TextDiff &diff, DiffLine::Type without)
{
    QString text;
    for (const DiffLine &line : diff.lines)
        text += line.type == without ? QString() : QString(line.text + u'\n');
    return text;
}

// The length of the longest common subsequence, the slow way.
qsizetype longestCommon(const QList<quint32> &a, const QList<quint32> &b)
{
    QList<QList<qsizetype>> table(a.size() + 1, QList<qsizetype>(b.size() + 1, 0));
    for (qsizetype i = 0; i < a.size(); ++i) {
        for (qsizetype j = 0; j < b.size(); ++j)
            table[i + 1][j + 1]
                = a[i] == b[j] ? table[i][j] + 1 : std::max(table[i][j + 1], table[i + 1][j]);
    }
    return table.last().last();
}

} // namespace

class TestTextDiff final : public QObject
{
    Q_OBJECT

private slots:
    void compares_data();
    void compares();
    void marksWithinLines();
    void numbersLines();
    void findsTheShortestWay();
    void boundsWork();
};

void TestTextDiff::compares_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("diff");
    QTest::newRow("empty") << QString() << QString() << QString();
    QTest::newRow("same") << u"a\nb\n"_s << u"a\nb"_s << u" a| b|"_s;
    QTest::newRow("added") << u"a\nc"_s << u"a\nb\nc"_s << u" a|+b| c|"_s;
    QTest::newRow("removed") << u"a\nb\nc"_s << u"a\nc"_s << u" a|-b| c|"_s;
    QTest::newRow("changed") << u"a\nb\nc"_s << u"a\nx\nc"_s << u" a|-b|+x| c|"_s;
    QTest::newRow("all") << u"a"_s << u"b"_s << u"-a|+b|"_s;
    QTest::newRow("from nothing") << QString() << u"a\n\nb"_s << u"+a|+|+b|"_s;
    QTest::newRow("moved") << u"1\n2\n3\n4"_s << u"2\n3\n4\n1"_s << u"-1| 2| 3| 4|+1|"_s;
}

void TestTextDiff::compares()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const TextDiff diff = diffText(before, after);
    QTEST(shown(diff), "diff");
    QCOMPARE(diff.isEqual(), !shown(diff).contains(u'+') && !shown(diff).contains(u'-'));
}

void TestTextDiff::marksWithinLines()
{
    const TextDiff diff = diffText(u"the quick fox jumps"_s, u"the slow fox jumped"_s);
    QCOMPARE(diff.lines.size(), 2);
    QVERIFY(!diff.lines[0].marks.isEmpty());
    QString marked;
    for (const DiffLine::Mark &mark : diff.lines[1].marks)
        marked += diff.lines[1].text.mid(mark.start, mark.length);
    QVERIFY(marked.contains(u"ed"_s) && !marked.contains(u"fox"_s));
    const TextDiff unlike = diffText(u"abc"_s, u"xyz"_s);
    QVERIFY(unlike.lines[0].marks.isEmpty());
    QCOMPARE(diffText(u"value: 1"_s, u"value: 12"_s).lines[1].marks,
             QList<DiffLine::Mark>({{8, 1}}));
    QVERIFY(diffText(u"value: 1"_s, u"value: 12"_s).lines[0].marks.isEmpty());
}

void TestTextDiff::numbersLines()
{
    const TextDiff diff = diffText(u"a\nb\nc"_s, u"x\na\nc"_s);
    QCOMPARE(diff.lines[0], (DiffLine {DiffLine::Type::Added, 0, 1, u"x"_s, {}}));
    QCOMPARE(diff.lines[1], (DiffLine {DiffLine::Type::Same, 1, 2, u"a"_s, {}}));
    QCOMPARE(diff.lines[2], (DiffLine {DiffLine::Type::Removed, 2, 0, u"b"_s, {}}));
    QCOMPARE(diff.added, 1);
    QCOMPARE(diff.removed, 1);
}

void TestTextDiff::findsTheShortestWay()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        QList<quint32> before;
        QList<quint32> after;
        for (int i = random.bounded(20); i > 0; --i)
            before.append(random.bounded(4u));
        for (int i = random.bounded(20); i > 0; --i)
            after.append(random.bounded(4u));
        const auto runs = equalRuns(before, after, 1'000);
        QVERIFY(runs);
        qsizetype common = 0;
        EqualRun at;
        for (const EqualRun &run : *runs) {
            QVERIFY(run.before >= at.before && run.after >= at.after);
            QCOMPARE(before.mid(run.before, run.length), after.mid(run.after, run.length));
            common += run.length;
            at = {run.before + run.length, run.after + run.length, 0};
        }
        QCOMPARE(common, longestCommon(before, after));
        QString first;
        QString second;
        for (const quint32 number : before)
            first += QString::number(number) + u'\n';
        for (const quint32 number : after)
            second += QString::number(number) + u'\n';
        const TextDiff diff = diffText(first, second);
        QCOMPARE(side(diff, DiffLine::Type::Added), first);
        QCOMPARE(side(diff, DiffLine::Type::Removed), second);
    }
}

void TestTextDiff::boundsWork()
{
    QString before = u"top\n"_s;
    QString after = u"top\n"_s;
    for (int i = 0; i < 20'000; ++i) {
        before += u"before %1\n"_s.arg(i);
        after += u"after %1\n"_s.arg(i);
    }
    const TextDiff diff = diffText(before + u"end"_s, after + u"end"_s);
    QCOMPARE(diff.notes.size(), 1);
    QCOMPARE(diff.removed, 20'000);
    QCOMPARE(diff.lines.first().type, DiffLine::Type::Same);
    QCOMPARE(diff.lines.last().type, DiffLine::Type::Same);
    const TextDiff huge = diffText(QString(1'000'001, u'\n'), QString());
    QCOMPARE(huge.notes.size(), 1);
    QVERIFY(!huge.isEqual());
}

QTEST_APPLESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"
