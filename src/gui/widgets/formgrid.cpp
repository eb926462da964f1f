// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/formgrid.h"

#include <QWidget>

namespace Gui {

namespace {

constexpr int labelColumn = 0;
constexpr int fieldColumn = 1;
constexpr int restColumn = 2; // what the widest field leaves, so that no label gets it

} // namespace

FormGrid::FormGrid(QWidget *parent)
    : QGridLayout(parent)
{
    setColumnStretch(fieldColumn, 1'000);
    setColumnStretch(restColumn, 1);
}

void FormGrid::addRow(QWidget *label, QWidget *field)
{
    if (label)
        addWidget(label, m_rows, labelColumn, Qt::AlignRight | Qt::AlignTop);
    addWidget(field, m_rows, fieldColumn);
    ++m_rows;
}

void FormGrid::addWideRow(QWidget *widget)
{
    addWidget(widget, m_rows, labelColumn, 1, -1);
    ++m_rows;
}

void FormGrid::setRowVisible(int row, bool visible)
{
    for (const int column : {labelColumn, fieldColumn}) {
        if (const QLayoutItem *item = itemAtPosition(row, column))
            item->widget()->setVisible(visible);
    }
}

void FormGrid::setRowVisible(const QWidget *field, bool visible)
{
    setRowVisible(rowOf(field), visible);
}

QWidget *FormGrid::labelOf(const QWidget *field) const
{
    const QLayoutItem *item = itemAtPosition(rowOf(field), labelColumn);
    return item ? item->widget() : nullptr;
}

void FormGrid::clear()
{
    while (const QLayoutItem *item = takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
}

int FormGrid::rowOf(const QWidget *field) const
{
    int row = -1;
    int column = 0;
    int rowSpan = 0;
    int columnSpan = 0;
    getItemPosition(indexOf(field), &row, &column, &rowSpan, &columnSpan);
    return row;
}

} // namespace Gui
