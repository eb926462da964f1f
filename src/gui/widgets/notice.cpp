// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/notice.h"

#include <QEvent>
#include <QPainter>

namespace Gui {

Notice::Notice(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrap(true);
    setContentsMargins(12, 8, 12, 8);
    hide();
}

void Notice::setNotice(Tone tone, const QString &text)
{
    m_tone = tone;
    setText(text);
    setVisible(!text.isEmpty());
    setTextTone(*this, m_tone, palette());
}

void Notice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        setTextTone(*this, m_tone, palette());
    QLabel::changeEvent(event);
}

void Notice::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneBackground(m_tone, palette()));
    painter.drawRoundedRect(rect(), 6, 6);
    QLabel::paintEvent(event);
}

} // namespace Gui
