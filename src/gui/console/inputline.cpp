// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/console/inputline.h"

#include <QKeyEvent>

#include <algorithm>

namespace Gui {

namespace {

constexpr qsizetype remembered = 100;

} // namespace

InputLine::InputLine(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::returnPressed, this, &InputLine::send);
}

void InputLine::send()
{
    const QString line = text();
    if (!line.isEmpty() && (m_sent.isEmpty() || m_sent.constLast() != line))
        m_sent += line;
    if (m_sent.size() > remembered)
        m_sent.removeFirst();
    m_place = m_sent.size();
    clear();
    emit sent(line);
}

void InputLine::recall(qsizetype step)
{
    const qsizetype place = std::clamp<qsizetype>(m_place + step, 0, m_sent.size());
    if (place == m_place)
        return;
    if (m_place == m_sent.size())
        m_draft = text();
    m_place = place;
    setText(place == m_sent.size() ? m_draft : m_sent[place]);
}

void InputLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up)
        recall(-1);
    else if (event->key() == Qt::Key_Down)
        recall(1);
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace Gui
