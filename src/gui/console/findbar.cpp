// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/console/findbar.h"

#include "gui/widgets/format.h"
#include "gui/widgets/tone.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Gui {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_count(new QLabel)
    , m_case(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_count);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    m_count->setAlignment(Qt::AlignCenter);
    m_case->setCheckable(true);
    m_case->setAutoRaise(true);
    layout->addWidget(m_case);
    m_previous = addButton(IconId::Up);
    m_next = addButton(IconId::Down);
    m_close = addButton(IconId::Close);
    m_text->setClearButtonEnabled(true);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::changed);
    connect(m_case, &QToolButton::toggled, this, &FindBar::changed);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(m_close, &QToolButton::clicked, this, &FindBar::closed);
    retranslate();
}

QToolButton *FindBar::addButton(IconId id)
{
    auto *button = new QToolButton;
    button->setIcon(icon(id));
    button->setAutoRaise(true);
    layout()->addWidget(button);
    return button;
}

void FindBar::open(const QString &text)
{
    show();
    if (!text.isEmpty())
        m_text->setText(text);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

QString FindBar::text() const
{
    return m_text->text();
}

Qt::CaseSensitivity FindBar::sensitivity() const
{
    return m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

void FindBar::setCount(qsizetype index, qsizetype count, bool isCut)
{
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    setTextTone(*m_count, count > 0 || text().isEmpty() ? Tone::Quiet : Tone::Bad, palette());
    const QString all = isCut ? tr("%1 or more").arg(Format::count(count)) : Format::count(count);
    if (text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else if (index < 0)
        m_count->setText(all);
    else
        m_count->setText(tr("%1 of %2").arg(Format::count(index + 1), all));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() & Qt::ShiftModifier)
        emit previousWanted();
    else if (isReturn)
        emit nextWanted();
    else if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindBar::retranslate()
{
    m_text->setPlaceholderText(tr("Find in the console"));
    m_text->setAccessibleName(tr("Find in the console"));
    m_case->setText(tr("Aa"));
    m_case->setToolTip(tr("Tell capital letters from small ones"));
    m_case->setAccessibleName(m_case->toolTip());
    m_previous->setToolTip(tr("The one before (Shift+F3)"));
    m_previous->setAccessibleName(tr("The one before"));
    m_next->setToolTip(tr("The next one (F3)"));
    m_next->setAccessibleName(tr("The next one"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace Gui
