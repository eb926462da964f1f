// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/fields/rowlist.h"

#include "gui/icons.h"
#include "gui/widgets/taborder.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace Gui {

RowList::RowList(Make make, NewRow newRow, QWidget *parent)
    : QWidget(parent)
    , m_make(std::move(make))
    , m_layout(new QVBoxLayout(this))
    , m_add(new QToolButton)
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(4);
    m_add->setIcon(icon(IconId::Add));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QToolButton::clicked, this, [this, newRow] {
        addRow()->setFocus(Qt::OtherFocusReason);
        if (newRow == NewRow::CountsAtOnce)
            emit edited();
    });
}

void RowList::setAddText(const QString &text)
{
    m_add->setText(text);
}

FormRow *RowList::addRow()
{
    FormRow *row = m_make();
    m_layout->insertWidget(int(m_rows.size()), row);
    m_rows += row;
    TabOrder::arrangeAround(this);
    connect(row, &FormRow::edited, this, &RowList::edited);
    connect(row, &FormRow::removeWanted, this, [this, row] {
        m_rows.removeOne(row);
        row->deleteLater();
        m_add->setFocus();
        emit edited();
    });
    return row;
}

void RowList::setCount(qsizetype count)
{
    while (m_rows.size() > count)
        delete m_rows.takeLast();
    while (m_rows.size() < count)
        addRow();
}

} // namespace Gui
