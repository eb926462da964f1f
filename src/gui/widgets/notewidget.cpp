// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/notewidget.h"

#include "gui/icons.h"
#include "gui/masking/masking.h"
#include "gui/statelook.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace Gui {

namespace {

StateLook lookOf(Note::Tone tone)
{
    using State = Core::ServerState::Value;
    switch (tone) {
    case Note::Tone::Info:
        return {{}, IconId::Info, StateLook::of(State::Starting).colour};
    case Note::Tone::Busy:
        return {{}, IconId::StateStopping, StateLook::of(State::Stopping).colour};
    case Note::Tone::Warning:
        return {{}, IconId::Warning, StateLook::of(State::Stopping).colour};
    case Note::Tone::Failure:
        return {{}, IconId::Error, StateLook::of(State::Failed).colour};
    }
    Q_UNREACHABLE();
}

} // namespace

NoteWidget::NoteWidget(const Note &note, const Masking *masking, QWidget *parent)
    : QWidget(parent)
    , m_note(note)
    , m_masking(masking)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumHeight(fontMetrics().height() + 6);
    layout->addWidget(m_text, 1);
    addButtons(layout);
    updateIcon();
    refresh();
    if (note.lifetime.count() > 0)
        QTimer::singleShot(note.lifetime, this, [this] { emit closed(m_note.key); });
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoteWidget::addButtons(QHBoxLayout *layout)
{
    for (const Note::Button &button : std::as_const(m_note.buttons)) {
        auto *push = new QPushButton(button.text, this);
        connect(push, &QPushButton::clicked, this, [this, button] {
            if (!button.keepsNote)
                emit closed(m_note.key);
            button.run();
        });
        layout->addWidget(push);
    }
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(icon(IconId::Close));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close this note"));
    connect(close, &QToolButton::clicked, this, [this] { emit closed(m_note.key); });
    layout->addWidget(close);
}

void NoteWidget::setText(const QString &text)
{
    m_note.text = text;
    refresh();
}

void NoteWidget::refresh()
{
    const QString text = Masking::shown(m_masking, m_note.text);
    m_text->setText(text);
    setAccessibleName(text);
}

void NoteWidget::updateIcon()
{
    const StateLook look = lookOf(m_note.tone);
    m_icon->setPixmap(icon(look.icon, look.colour).pixmap(QSize(18, 18), devicePixelRatioF()));
}

void NoteWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void NoteWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor colour = lookOf(m_note.tone).colour;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(rect(), 6, 6);
    colour.setAlphaF(0.12F);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace Gui
