// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QPalette;
class QWidget;

namespace Gui {

// What a colour says. Never alone: a text or a shape says the same.
enum class Tone : quint8 { Plain, Quiet, Info, Good, Warning, Bad };

// A colour for text and shapes that is readable on the palette's base, light or dark.
QColor toneColor(Tone tone, const QPalette &palette);
// Gives the text of a label this colour on this palette. Call it again when the palette changes; a
// parent hears of that before its labels have the new one, so that it passes its own.
void setTextTone(QWidget &label, Tone tone, const QPalette &palette);
// A calm background for a notice of this tone.
QColor toneBackground(Tone tone, const QPalette &palette);

} // namespace Gui
