// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace Gui {

// A small table of texts that are made elsewhere and change together; main thread.
class TextTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    Q_DISABLE_COPY_MOVE(TextTableModel)

    // Columns from firstFigure on are aligned to the right.
    void setTitles(const QStringList &titles, int firstFigure);
    // Each as long as the titles. What is selected stays where it is.
    void setRows(const QList<QStringList> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant alignment(int column) const;

    QStringList m_titles;
    int m_firstFigure = 0;
    QList<QStringList> m_rows;
};

} // namespace Gui
