// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/exchange/tree/documenttree.h"

#include <QAbstractItemModel>

namespace Gui {

// A DocumentTree for a view: names and values; main thread.
class DocumentTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : quint8 { Name, Value, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;
    Q_DISABLE_COPY_MOVE(DocumentTreeModel)

    void setTree(const DocumentTree &tree);
    QString value(const QModelIndex &index) const; // all of it
    QString path(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString shownValue(const DocumentTree::Node &node) const;

    DocumentTree m_tree;
};

} // namespace Gui
