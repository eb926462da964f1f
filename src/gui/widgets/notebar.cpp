// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/notebar.h"

#include "gui/masking/masking.h"
#include "gui/widgets/notewidget.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace Gui {

namespace {

bool haveSameButtons(const Note &one, const Note &other)
{
    return one.tone == other.tone
        && std::ranges::equal(one.buttons, other.buttons, {}, &Note::Button::text,
                              &Note::Button::text);
}

} // namespace

NoteBar::NoteBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_more(new QLabel(this))
{
    m_layout->setContentsMargins(8, 8, 8, 8);
    m_layout->setSpacing(6);
    m_more->setTextFormat(Qt::PlainText);
    m_more->setIndent(12);
    m_layout->addWidget(m_more);
    arrange();
}

void NoteBar::setMasking(const Masking *masking)
{
    m_masking = masking;
    connect(masking, &Masking::screenChanged, this, [this] {
        for (NoteWidget *note : std::as_const(m_notes))
            note->refresh();
    });
}

void NoteBar::put(const Note &note)
{
    NoteWidget *old = find(note.key);
    if (old && note.lifetime.count() == 0 && haveSameButtons(old->note(), note)) {
        old->setText(note.text);
        return;
    }
    if (old) {
        m_notes.removeOne(old);
        old->deleteLater();
    }
    auto *widget = new NoteWidget(note, m_masking, this);
    connect(widget, &NoteWidget::closed, this, &NoteBar::remove);
    m_notes.prepend(widget);
    m_layout->insertWidget(0, widget);
    arrange();
}

void NoteBar::remove(const QString &key)
{
    NoteWidget *widget = find(key);
    if (!widget)
        return;
    m_notes.removeOne(widget);
    widget->hide();
    widget->deleteLater();
    arrange();
}

bool NoteBar::has(const QString &key) const
{
    return find(key);
}

QString NoteBar::text(const QString &key) const
{
    const NoteWidget *widget = find(key);
    return widget ? widget->note().text : QString();
}

NoteWidget *NoteBar::find(const QString &key) const
{
    const auto found = std::ranges::find_if(
        m_notes, [&key](const NoteWidget *widget) { return widget->note().key == key; });
    return found == m_notes.cend() ? nullptr : *found;
}

void NoteBar::arrange()
{
    for (int i = 0; i < m_notes.size(); ++i)
        m_notes.at(i)->setVisible(i < maximumShown);
    const int hidden = std::max(0, count() - maximumShown);
    m_more->setText(tr("%n more note(s)", nullptr, hidden));
    m_more->setVisible(hidden > 0);
    setVisible(!m_notes.isEmpty());
}

void NoteBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        arrange();
}

} // namespace Gui
