// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/fields/percentbox.h"

#include <QLocale>

namespace Gui {

PercentBox::PercentBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setRange(0, 100);
    setDecimals(6);
}

double PercentBox::valueOver(double original) const
{
    // As setValue() rounds.
    const double shown = QString::number(original, 'f', decimals()).toDouble();
    return shown == value() ? original : value();
}

QString PercentBox::textFromValue(double value) const
{
    return locale().toString(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace Gui
