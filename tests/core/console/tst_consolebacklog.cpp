// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/console/consolebacklog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Core::ConsoleBacklog;
using Core::ConsoleBatch;
using Core::ConsoleLine;
using Core::ConsoleSource;

namespace {

ConsoleLine lineOf(const QString &text, bool isOpen = false, bool revises = false,
                   ConsoleSource source = ConsoleSource::Output)
{
    return {.source = source, .isOpen = isOpen, .revises = revises, .text = text};
}

} // namespace

class tst_ConsoleBacklog final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheOrder()
    {
        ConsoleBacklog backlog;
        QVERIFY(backlog.isEmpty());
        backlog.add({.lines = {lineOf(u"a"_s), lineOf(u"b"_s)}});
        backlog.add({.lines = {lineOf(u"c"_s)}, .leftOut = 2});
        const ConsoleBatch batch = backlog.take();
        QCOMPARE(batch.lines.size(), 3);
        QCOMPARE(batch.lines[2].text, u"c"_s);
        QCOMPARE(batch.leftOut, 2);
        QVERIFY(backlog.isEmpty());
    }

    void revisesWhatIsStillHere()
    {
        ConsoleBacklog backlog;
        backlog.add({.lines = {lineOf(u"1 %"_s, true, true), lineOf(u"x"_s)}});
        backlog.add({.lines = {lineOf(u"error"_s, true, false, ConsoleSource::ErrorOutput)}});
        backlog.add({.lines = {lineOf(u"2 %"_s, true, true)}});
        backlog.add({.lines = {lineOf(u"3 %"_s, false, true), lineOf(u"done"_s)}});
        const ConsoleBatch batch = backlog.take();
        QCOMPARE(batch.lines.size(), 4);
        QCOMPARE(batch.lines[0].text, u"3 %"_s);
        QVERIFY(batch.lines[0].revises); // of what was taken before
        QVERIFY(!batch.lines[0].isOpen);
        QCOMPARE(batch.lines[2].text, u"error"_s);
    }

    void isBounded()
    {
        ConsoleBacklog backlog;
        constexpr int count = 100'000;
        backlog.add({.lines = {lineOf(u"shown"_s, false, true)}});
        for (int i = 0; i < count; ++i)
            backlog.add({.lines = {lineOf(QString::number(i))}});
        ConsoleBatch batch = backlog.take();
        QVERIFY(batch.lines.size() <= 2 * ConsoleBacklog::maximumLines);
        QCOMPARE(batch.lines.size() + batch.leftOut, count + 1);
        QCOMPARE(batch.lines.first().text, u"shown"_s);
        QCOMPARE(batch.lines.last().text, QString::number(count - 1));

        for (int i = 0; i < 100; ++i)
            backlog.add({.lines = {lineOf(QString(1'000'000, u'x'))}});
        qsizetype text = 0;
        batch = backlog.take();
        for (const ConsoleLine &line : std::as_const(batch.lines))
            text += line.text.size();
        QVERIFY(text <= 2 * ConsoleBacklog::maximumText);
    }
};

QTEST_APPLESS_MAIN(tst_ConsoleBacklog)
#include "tst_consolebacklog.moc"
