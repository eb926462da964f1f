// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/fields/section.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace Gui {

Section::Section(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_title(new QToolButton)
    , m_content(content)
{
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setAutoRaise(true);
    m_title->setCheckable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_content);
    setFocusProxy(m_title);
    connect(m_title, &QToolButton::toggled, this, &Section::setOpen);
    setOpen(false);
}

void Section::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Section::setOpen(bool open)
{
    m_title->setChecked(open);
    m_title->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
}

} // namespace Gui
