// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/console/view/consolecolours.h"

#include <QPalette>

#include <array>
#include <cmath>

namespace Gui {

using Core::ConsoleColour;
using Core::ConsoleStyle;

namespace {

constexpr double enoughContrast = 4.5;

// The sixteen colours that programs know by name.
constexpr std::array<QRgb, 16> named {
    0x2e3436, 0xc4302b, 0x2a7d2e, 0x946200, 0x2f5fb3, 0x8a3f99, 0x0f7480, 0xb8bcc2,
    0x6b7280, 0xe5534b, 0x43a047, 0xc69026, 0x539bf5, 0xb66ec9, 0x2aa9b8, 0xf2f4f7,
};

QColor paletteColour(quint32 index)
{
    if (index < named.size())
        return QColor(named[index]);
    if (index >= 232) {
        const int grey = int(index - 232) * 10 + 8;
        return QColor(grey, grey, grey);
    }
    const auto level = [](quint32 step) { return step == 0 ? 0 : int(step) * 40 + 55; };
    const quint32 cube = index - 16;
    return QColor(level(cube / 36), level(cube / 6 % 6), level(cube % 6));
}

QColor colourOf(const ConsoleColour &colour, const QColor &usual)
{
    switch (colour.kind) {
    case ConsoleColour::Kind::Default:
        return usual;
    case ConsoleColour::Kind::Palette:
        return paletteColour(colour.value);
    case ConsoleColour::Kind::Rgb:
        return QColor(QRgb(colour.value));
    }
    Q_UNREACHABLE();
}

// Relative luminance (WCAG 2).
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

QColor blended(const QColor &one, const QColor &other, double share)
{
    const auto mix = [share](double a, double b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

// Towards white or black, whichever is further from the ground.
QColor readable(const QColor &colour, const QColor &ground)
{
    const QColor goal = luminance(ground) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    QColor found = colour;
    for (int step = 1; contrast(found, ground) < enoughContrast && step <= 20; ++step)
        found = blended(goal, colour, step / 20.0);
    return found;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

QTextCharFormat consoleFormat(const ConsoleStyle &style, const QPalette &palette)
{
    QTextCharFormat format;
    const QColor base = palette.color(QPalette::Base);
    QColor ground = colourOf(style.background, base);
    QColor colour = colourOf(style.foreground, palette.color(QPalette::Text));
    const auto has = [&style](ConsoleStyle::Attribute attribute) {
        return style.attributes.testFlag(attribute);
    };
    if (has(ConsoleStyle::Inverse))
        std::swap(colour, ground);
    if (has(ConsoleStyle::Faint))
        colour = blended(colour, ground, 0.7);
    colour = has(ConsoleStyle::Concealed) ? ground : readable(colour, ground);
    format.setForeground(colour);
    if (ground != base)
        format.setBackground(ground);
    if (has(ConsoleStyle::Bold))
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(has(ConsoleStyle::Italic));
    format.setFontUnderline(has(ConsoleStyle::Underline));
    format.setFontStrikeOut(has(ConsoleStyle::Strike));
    return format;
}

} // namespace Gui
