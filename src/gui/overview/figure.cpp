// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/figure.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Gui {

Figure::Figure(QWidget *parent)
    : QWidget(parent)
    , m_caption(new QLabel)
    , m_value(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_caption);
    layout->addWidget(m_value);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_value->setTextFormat(Qt::PlainText);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont large = m_value->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    m_value->setFont(large);
}

void Figure::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_value->setAccessibleName(caption);
}

void Figure::setValue(const QString &value)
{
    m_value->setText(value);
}

QString Figure::value() const
{
    return m_value->text();
}

} // namespace Gui
