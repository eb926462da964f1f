// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/fields/formrow.h"

#include "gui/icons.h"

#include <QEvent>
#include <QToolButton>

namespace Gui {

QToolButton *FormRow::makeRemoveButton()
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(IconId::Remove));
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, &FormRow::removeWanted);
    return button;
}

void FormRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Gui
