// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/console/view/consolecolours.h"

#include <QPalette>
#include <QTest>

using Core::ConsoleColour;
using Core::ConsoleStyle;
using Gui::consoleFormat;
using Gui::contrast;

class tst_ConsoleColours final : public QObject
{
    Q_OBJECT

private slots:
    void measuresContrast();
    void isReadable_data();
    void isReadable();
    void keepsWhatIsReadable();
    void showsAttributes();

private:
    static QPalette palette(bool dark);
};

QPalette tst_ConsoleColours::palette(bool dark)
{
    QPalette palette;
    palette.setColor(QPalette::Base, dark ? QColor(0x1e2126) : QColor(0xffffff));
    palette.setColor(QPalette::Text, dark ? QColor(0xe6e6e6) : QColor(0x202124));
    return palette;
}

void tst_ConsoleColours::measuresContrast()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
    QCOMPARE(qRound(contrast(Qt::red, Qt::red)), 1);
}

void tst_ConsoleColours::isReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

// All colours of the palette on the theme's ground, and each of the sixteen on each other one.
void tst_ConsoleColours::isReadable()
{
    QFETCH(bool, dark);
    const QPalette colours = palette(dark);
    const auto check = [&colours](const ConsoleStyle &style) {
        const QTextCharFormat format = consoleFormat(style, colours);
        const QColor ground = format.background().style() == Qt::NoBrush
            ? colours.color(QPalette::Base)
            : format.background().color();
        const double found = contrast(format.foreground().color(), ground);
        if (found < 4.5)
            qWarning("%u on %u: %.2f", style.foreground.value, style.background.value, found);
        return found >= 4.5;
    };
    for (quint32 index = 0; index < 256; ++index)
        QVERIFY(check({.foreground = {ConsoleColour::Kind::Palette, index}}));
    for (quint32 index = 0; index < 16; ++index) {
        for (quint32 ground = 0; ground < 16; ++ground) {
            ConsoleStyle style {.foreground = {ConsoleColour::Kind::Palette, index},
                                .background = {ConsoleColour::Kind::Palette, ground}};
            QVERIFY(check(style));
            style.attributes = ConsoleStyle::Inverse | ConsoleStyle::Faint;
            QVERIFY(check(style));
        }
    }
}

void tst_ConsoleColours::keepsWhatIsReadable()
{
    const ConsoleStyle style {.foreground = {ConsoleColour::Kind::Rgb, 0x10c020}};
    QCOMPARE(consoleFormat(style, palette(true)).foreground().color(), QColor(0x10c020));
    QVERIFY(consoleFormat(style, palette(false)).foreground().color() != QColor(0x10c020));
}

void tst_ConsoleColours::showsAttributes()
{
    const ConsoleStyle style {.attributes = ConsoleStyle::Bold | ConsoleStyle::Underline};
    const QTextCharFormat format = consoleFormat(style, palette(true));
    QCOMPARE(format.fontWeight(), int(QFont::Bold));
    QVERIFY(format.fontUnderline());
    QVERIFY(!format.fontItalic());
}

QTEST_MAIN(tst_ConsoleColours)
#include "tst_consolecolours.moc"
