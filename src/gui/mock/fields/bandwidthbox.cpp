// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/fields/bandwidthbox.h"

#include <QEvent>

namespace Gui {

BandwidthBox::BandwidthBox(QWidget *parent)
    : QSpinBox(parent)
{
    setRange(0, 1'000'000'000);
    retranslate();
}

void BandwidthBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QSpinBox::changeEvent(event);
}

void BandwidthBox::retranslate()
{
    setSuffix(tr(" bytes/s"));
    setSpecialValueText(tr("As much as there is"));
}

} // namespace Gui
