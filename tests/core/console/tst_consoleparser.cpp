// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/console/consoleparser.h"
#include "core/utctime.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Core::ConsoleBacklog;
using Core::ConsoleBatch;
using Core::ConsoleColour;
using Core::ConsoleParser;
using Core::ConsoleSource;
using Core::ConsoleStyle;

class tst_ConsoleParser final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_parser = {}; }
    void makesLines_data();
    void makesLines();
    void isTheSameByteByByte_data() { makesLines_data(); }
    void isTheSameByteByByte();
    void keepsColours();
    void carriesStylesOverLines();
    void showsOpenLines();
    void keepsStreamsApart();
    void endsOpenLines();
    void continuesLongLines_data();
    void continuesLongLines();
    void boundsWhatWaits();
    void survivesAnything();

private:
    QStringList lines(const QByteArray &bytes);
    static QStringList textsOf(const ConsoleBatch &batch);
    void feed(const QByteArray &bytes, ConsoleSource source = ConsoleSource::Output)
    {
        m_parser.feed(source, bytes, m_now);
    }

    const QDateTime m_now = Core::utcTime(1'000'000);
    ConsoleParser m_parser;
};

QStringList tst_ConsoleParser::textsOf(const ConsoleBatch &batch)
{
    QStringList texts;
    for (const Core::ConsoleLine &line : batch.lines)
        texts += line.text;
    return texts;
}

QStringList tst_ConsoleParser::lines(const QByteArray &bytes)
{
    feed(bytes);
    m_parser.end(ConsoleSource::Output);
    return textsOf(m_parser.take());
}

void tst_ConsoleParser::makesLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &texts) {
        QTest::newRow(name) << bytes << texts;
    };
    row("two", "one\ntwo\n", {u"one"_s, u"two"_s});
    row("unfinished", "one\ntwo", {u"one"_s, u"two"_s});
    row("crlf", "one\r\ntwo\r\n", {u"one"_s, u"two"_s});
    row("blank", "\n\nx\n", {u""_s, u""_s, u"x"_s});
    row("return writes over", "10 %\r 20 %\r100 %\n", {u"100 %"_s});
    row("return keeps the rest", "abcdef\rXY\n", {u"XYcdef"_s});
    row("erase to the end", "abcdef\rXY\x1b[K\n", {u"XY"_s});
    row("erase the line", "abcdef\x1b[2K\x1b[1GX\n", {u"X"_s});
    row("erase to the column", "abcdef\x1b[3G\x1b[1K\n", {u"   def"_s});
    row("backspace", "abc\b\bX\n", {u"aXc"_s});
    row("cursor beyond the end", "a\x1b[3Cb\n", {u"a   b"_s});
    row("tabs", "a\tb\n", {u"a\tb"_s});
    row("colours", "\x1b[1;31mred\x1b[0m plain\n", {u"red plain"_s});
    row("title", "\x1b]0;title\x07text\n", {u"text"_s});
    row("link", "\x1b]8;;http://evil/\x1b\\shown\x1b]8;;\x1b\\\n", {u"shown"_s});
    row("screen", "\x1b[2J\x1b[H\x1b[?25lhere\x1b[?25h\n", {u"here"_s});
    row("reset and charset",
        "\x1b"
        "c\x1b(Bhere\x1b=\n",
        {u"here"_s});
    row("unfinished sequence", "a\x1b[12\nb\n", {u"a"_s, u"b"_s});
    row("unfinished title", "\x1b]0;never\nb\n", {u""_s, u"b"_s});
    row("bell and null", QByteArray("a\ab\0c\n", 6), {u"abc"_s});
    row("utf-8", "gr\xc3\xbc\xc3\x9f \xe2\x9e\x9c \xf0\x9f\x9a\x80\n", {u"grüß ➜ 🚀"_s});
    row("not utf-8", "a\xff\xc3z\n", {u"a\\xff\\xc3z"_s});
    row("cut utf-8", "a\xe2\x9e", {u"a\\xe2\\x9e"_s});
    row("hidden",
        "a\xe2\x80\xae"
        "b\n",
        {u"a\\u{202e}b"_s});
}

void tst_ConsoleParser::makesLines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, texts);
    QCOMPARE(lines(bytes), texts);
}

void tst_ConsoleParser::isTheSameByteByByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, texts);
    for (const char c : bytes)
        feed(QByteArray(1, c));
    m_parser.end(ConsoleSource::Output);
    QCOMPARE(textsOf(m_parser.take()), texts);
}

void tst_ConsoleParser::keepsColours()
{
    feed("a\x1b[1;32mb\x1b[22;38;5;200mc\x1b[48;2;1;2;3md\x1b[38:2::9:8:7me\x1b[0mf\n");
    const Core::ConsoleLine line = m_parser.take().lines.value(0);
    QCOMPARE(line.text, u"abcdef"_s);
    using Kind = ConsoleColour::Kind;
    const ConsoleColour green {Kind::Palette, 2};
    const ConsoleColour pink {Kind::Palette, 200};
    const ConsoleColour dark {Kind::Rgb, 0x010203};
    const ConsoleColour other {Kind::Rgb, 0x090807};
    const QList<Core::ConsoleStyleRun> expected {
        {1, {green, {}, ConsoleStyle::Bold}},
        {2, {pink, {}, {}}},
        {3, {pink, dark, {}}},
        {4, {other, dark, {}}},
        {5, {}},
    };
    QCOMPARE(line.runs, expected);
}

void tst_ConsoleParser::carriesStylesOverLines()
{
    feed("\x1b[31mone\ntwo\x1b[m\nthree\n");
    const ConsoleBatch batch = m_parser.take();
    QCOMPARE(batch.lines.size(), 3);
    QCOMPARE(batch.lines[1].runs, batch.lines[0].runs);
    QCOMPARE(batch.lines[1].runs.size(), 1);
    QVERIFY(batch.lines[2].runs.isEmpty());
}

void tst_ConsoleParser::showsOpenLines()
{
    feed("50 %");
    const ConsoleBatch first = m_parser.take();
    QCOMPARE(first.lines.size(), 1);
    QVERIFY(first.lines[0].isOpen);
    QVERIFY(!first.lines[0].revises);
    QVERIFY(m_parser.take().isEmpty());
    feed("\r100 %\nnext\n");
    const ConsoleBatch second = m_parser.take();
    QCOMPARE(textsOf(second), QStringList({u"100 %"_s, u"next"_s}));
    QVERIFY(second.lines[0].revises);
    QVERIFY(!second.lines[0].isOpen);
    QVERIFY(!second.lines[1].revises);
}

void tst_ConsoleParser::keepsStreamsApart()
{
    feed("out");
    feed("\x1b[31merr\n", ConsoleSource::ErrorOutput);
    feed("put\n");
    const ConsoleBatch batch = m_parser.take();
    QCOMPARE(textsOf(batch), QStringList({u"err"_s, u"output"_s}));
    QCOMPARE(batch.lines[0].source, ConsoleSource::ErrorOutput);
    QCOMPARE(batch.lines[1].source, ConsoleSource::Output);
    QVERIFY(batch.lines[1].runs.isEmpty());
}

void tst_ConsoleParser::endsOpenLines()
{
    feed("prompt> ");
    QCOMPARE(m_parser.take().lines.size(), 1);
    m_parser.end(ConsoleSource::Output);
    const ConsoleBatch batch = m_parser.take();
    QCOMPARE(textsOf(batch), QStringList {u"prompt> "_s});
    QVERIFY(batch.lines[0].revises);
    QVERIFY(!batch.lines[0].isOpen);
    m_parser.end(ConsoleSource::Output);
    QVERIFY(m_parser.take().isEmpty());
}

void tst_ConsoleParser::continuesLongLines_data()
{
    QTest::addColumn<char>("character");
    QTest::newRow("letters") << 'x';
    QTest::newRow("tabs") << '\t';
}

void tst_ConsoleParser::continuesLongLines()
{
    QFETCH(const char, character);
    const QByteArray text(100'000, character);
    feed(text + '\n');
    const ConsoleBatch batch = m_parser.take();
    QVERIFY(batch.lines.size() > 10);
    QVERIFY(!batch.lines[0].continues);
    QVERIFY(batch.lines[1].continues);
    QCOMPARE(textsOf(batch).join(QString()), QString::fromLatin1(text));
}

void tst_ConsoleParser::boundsWhatWaits()
{
    feed("open");
    QCOMPARE(m_parser.take().lines.size(), 1);
    constexpr int count = 200'000;
    feed(" line\n");
    for (int i = 0; i < count; ++i)
        feed(QByteArray::number(i) + '\n');
    const ConsoleBatch batch = m_parser.take();
    QVERIFY(batch.lines.size() <= 2 * ConsoleBacklog::maximumLines + 1);
    QCOMPARE(batch.lines.size() + batch.leftOut, count + 1);
    QCOMPARE(batch.lines[0].text, u"open line"_s); // else what is shown would stay open
    QCOMPARE(batch.lines.constLast().text, QString::number(count - 1));
}

void tst_ConsoleParser::survivesAnything()
{
    quint32 seed = 7;
    QByteArray bytes;
    const QByteArray alphabet("\x1b[]0;38:5mKGCD\r\n\b\t\xc3\xe2\xff"
                              "aZ\x07\\");
    for (int i = 0; i < 200'000; ++i) {
        seed = seed * 1'664'525 + 1'013'904'223;
        bytes += alphabet[qsizetype((seed >> 16) % quint32(alphabet.size()))];
    }
    feed(bytes);
    m_parser.end(ConsoleSource::Output);
    for (const Core::ConsoleLine &line : m_parser.take().lines) {
        QVERIFY(!line.text.contains(u'\x1b'));
        qsizetype last = -1;
        for (const Core::ConsoleStyleRun &run : line.runs) {
            QVERIFY(run.from > last && run.from < line.text.size());
            last = run.from;
        }
    }
}

QTEST_GUILESS_MAIN(tst_ConsoleParser)
#include "tst_consoleparser.moc"
