// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/tone.h"

#include <QPalette>
#include <QWidget>

namespace Gui {

namespace {

QColor blend(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](double a, double b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

} // namespace

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightnessF() < 0.5F;
    switch (tone) {
    case Tone::Plain:
        return palette.color(QPalette::Text);
    case Tone::Quiet:
        return palette.color(QPalette::PlaceholderText);
    case Tone::Info:
        return palette.color(QPalette::Link);
    case Tone::Good:
        return QColor(dark ? 0x6fcf97 : 0x1c7a45);
    case Tone::Warning:
        return QColor(dark ? 0xe6b95c : 0x8d5f00);
    case Tone::Bad:
        return QColor(dark ? 0xf08a80 : 0xb3261e);
    }
    Q_UNREACHABLE();
}

void setTextTone(QWidget &label, Tone tone, const QPalette &palette)
{
    const QColor colour = toneColor(tone, palette);
    if (label.palette().color(QPalette::WindowText) == colour)
        return;
    QPalette colours;
    colours.setColor(QPalette::WindowText, colour);
    label.setPalette(colours);
}

QColor toneBackground(Tone tone, const QPalette &palette)
{
    return blend(toneColor(tone, palette), palette.color(QPalette::Window), 0.14);
}

} // namespace Gui
