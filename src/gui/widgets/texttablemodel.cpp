// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/texttablemodel.h"

#include <algorithm>

namespace Gui {

void TextTableModel::setTitles(const QStringList &titles, int firstFigure)
{
    beginResetModel();
    m_titles = titles;
    m_firstFigure = firstFigure;
    m_rows.clear();
    endResetModel();
}

void TextTableModel::setRows(const QList<QStringList> &rows)
{
    if (rows == m_rows)
        return;
    const auto before = int(m_rows.size());
    const auto after = int(rows.size());
    const int common = std::min(before, after);
    std::copy_n(rows.begin(), common, m_rows.begin());
    if (common > 0)
        emit dataChanged(index(0, 0), index(common - 1, columnCount() - 1));
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows = rows;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

int TextTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const QString &text = m_rows[index.row()][index.column()];
        return role == Qt::DisplayRole ? text : text.toHtmlEscaped();
    }
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    default:
        return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_titles.value(section);
    return role == Qt::TextAlignmentRole ? alignment(section) : QVariant();
}

QVariant TextTableModel::alignment(int column) const
{
    return QVariant::fromValue(Qt::AlignVCenter
                               | (column >= m_firstFigure ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace Gui
