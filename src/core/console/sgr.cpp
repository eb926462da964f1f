// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/console/sgr.h"

#include <QVarLengthArray>

#include <algorithm>

namespace Core {

namespace {

using Attribute = ConsoleStyle::Attribute;
using Numbers = QVarLengthArray<int, 16>;

// Sub-parameters (38:2::1:2:3) count as parameters; the empty place of a colour space is dropped.
Numbers numbersOf(QByteArrayView text)
{
    Numbers numbers;
    int number = 0;
    bool afterColon = false;
    bool empty = true;
    const auto finish = [&] {
        if (!(empty && afterColon))
            numbers.append(number);
        number = 0;
        empty = true;
    };
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            number = std::min(number * 10 + (c - '0'), 99'999);
            empty = false;
        } else {
            finish();
            afterColon = c == ':';
        }
    }
    finish();
    return numbers;
}

// After 38 or 48, at `at`; how many numbers it took.
qsizetype extendedColour(const Numbers &numbers, qsizetype at, ConsoleColour &colour)
{
    const auto number = [&](qsizetype i) {
        return quint32(std::clamp(i < numbers.size() ? numbers[i] : 0, 0, 255));
    };
    if (at >= numbers.size())
        return 0;
    if (numbers[at] == 5) {
        colour = {ConsoleColour::Kind::Palette, number(at + 1)};
        return 2;
    }
    if (numbers[at] == 2) {
        colour = {ConsoleColour::Kind::Rgb,
                  (number(at + 1) << 16) | (number(at + 2) << 8) | number(at + 3)};
        return 4;
    }
    return 1;
}

bool applyColour(int code, ConsoleStyle &style)
{
    const auto within = [code](int from, int count) { return code >= from && code < from + count; };
    const auto palette = [](int index) {
        return ConsoleColour {ConsoleColour::Kind::Palette, quint32(index)};
    };
    if (within(30, 8))
        style.foreground = palette(code - 30);
    else if (within(90, 8))
        style.foreground = palette(code - 90 + 8);
    else if (within(40, 8))
        style.background = palette(code - 40);
    else if (within(100, 8))
        style.background = palette(code - 100 + 8);
    else if (code == 39)
        style.foreground = {};
    else if (code == 49)
        style.background = {};
    else
        return false;
    return true;
}

void applyAttribute(int code, ConsoleStyle &style)
{
    switch (code) {
    case 0:
        style = {};
        return;
    case 1:
        style.attributes |= Attribute::Bold;
        return;
    case 2:
        style.attributes |= Attribute::Faint;
        return;
    case 3:
        style.attributes |= Attribute::Italic;
        return;
    case 4:
    case 21:
        style.attributes |= Attribute::Underline;
        return;
    case 7:
        style.attributes |= Attribute::Inverse;
        return;
    case 8:
        style.attributes |= Attribute::Concealed;
        return;
    case 9:
        style.attributes |= Attribute::Strike;
        return;
    case 22:
        style.attributes &= ~(Attribute::Bold | Attribute::Faint);
        return;
    case 23:
        style.attributes &= ~ConsoleStyle::Attributes(Attribute::Italic);
        return;
    case 24:
        style.attributes &= ~ConsoleStyle::Attributes(Attribute::Underline);
        return;
    case 27:
        style.attributes &= ~ConsoleStyle::Attributes(Attribute::Inverse);
        return;
    case 28:
        style.attributes &= ~ConsoleStyle::Attributes(Attribute::Concealed);
        return;
    case 29:
        style.attributes &= ~ConsoleStyle::Attributes(Attribute::Strike);
        return;
    default:
        return;
    }
}

} // namespace

void applySgr(QByteArrayView parameters, ConsoleStyle &style)
{
    const Numbers numbers = numbersOf(parameters);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (numbers[i] == 38)
            i += extendedColour(numbers, i + 1, style.foreground);
        else if (numbers[i] == 48)
            i += extendedColour(numbers, i + 1, style.background);
        else if (!applyColour(numbers[i], style))
            applyAttribute(numbers[i], style);
    }
}

} // namespace Core
