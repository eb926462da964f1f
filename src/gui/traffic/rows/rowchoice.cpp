// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/rows/rowchoice.h"

#include "gui/traffic/trafficmodel.h"
#include "gui/traffic/trafficview.h"

#include <QScopedValueRollback>

namespace Gui {

namespace {

constexpr qsizetype mostKept = 1'000;

} // namespace

RowChoice::RowChoice(TrafficView &view)
    : QObject(&view)
    , m_view(view)
{
}

void RowChoice::setModel(TrafficModel &model)
{
    m_model = &model;
    connect(&model, &QAbstractItemModel::rowsInserted, this, &RowChoice::restore);
    connect(&model, &TrafficModel::scanChanged, this, &RowChoice::restore);
    connect(m_view.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isOwn)
            forget();
    });
}

void RowChoice::forget()
{
    m_kept.clear();
    m_current = -1;
    m_isLooking = false;
}

// What an earlier filter has hidden is still looked for, unless something else was selected.
void RowChoice::keep()
{
    const QList<int> rows = m_view.selectedRows();
    if (!rows.isEmpty()) {
        forget();
        const int current = m_view.currentIndex().row();
        for (const int row : rows.first(std::min(rows.size(), mostKept)))
            m_kept << m_model->key(row);
        m_current = current >= 0 ? m_model->key(current) : -1;
    }
    m_isLooking = true;
}

void RowChoice::restore()
{
    if (!m_isLooking)
        return;
    QList<qint64> missing;
    for (const qint64 key : std::as_const(m_kept)) {
        if (const int row = m_model->rowOf(key); row >= 0)
            selectRow(row, key == m_current);
        else
            missing << key;
    }
    if (missing.size() < m_kept.size())
        m_kept = missing;
    if (m_model->isScanning())
        return;
    m_isLooking = false;
    const QList<int> rows = m_view.selectedRows();
    if (!rows.isEmpty() && !m_view.currentIndex().isValid())
        selectRow(rows.constFirst(), true);
    if (m_view.hasFocus())
        chooseFirst();
}

void RowChoice::chooseFirst()
{
    if (m_isLooking || !m_model || m_model->rowCount() == 0
        || m_view.selectionModel()->hasSelection())
        return;
    const int inSight = m_view.rowAt(0);
    selectRow(std::max(0, inSight), true);
}

void RowChoice::selectRow(int row, bool isCurrent)
{
    const QScopedValueRollback own(m_isOwn, true);
    constexpr auto flags = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    const QModelIndex index = m_model->index(row, TrafficModel::TimeColumn);
    if (isCurrent)
        m_view.selectionModel()->setCurrentIndex(index, flags);
    else
        m_view.selectionModel()->select(index, flags);
}

} // namespace Gui
