// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exchange/tree/documenttreemodel.h"

#include "core/visibletext.h"

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

// One line of a view; the rest is copied, not shown.
constexpr qsizetype longestShown = 1'000;

} // namespace

void DocumentTreeModel::setTree(const DocumentTree &tree)
{
    beginResetModel();
    m_tree = tree;
    endResetModel();
}

QString DocumentTreeModel::value(const QModelIndex &index) const
{
    return m_tree.nodes[qsizetype(index.internalId())].value;
}

QString DocumentTreeModel::path(const QModelIndex &index) const
{
    return m_tree.pathOf(int(index.internalId()));
}

QModelIndex DocumentTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       quintptr(m_tree.nodes[qsizetype(parent.internalId())].children[row]));
}

QModelIndex DocumentTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int parent = m_tree.nodes[qsizetype(index.internalId())].parent;
    return parent == 0 ? QModelIndex()
                       : createIndex(m_tree.nodes[parent].row, Name, quintptr(parent));
}

// The index of the invisible top has the internal id 0, which is its node.
int DocumentTreeModel::rowCount(const QModelIndex &parent) const
{
    if (m_tree.nodes.isEmpty() || parent.column() > Name)
        return 0;
    return int(m_tree.nodes[qsizetype(parent.internalId())].children.size());
}

int DocumentTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString DocumentTreeModel::shownValue(const DocumentTree::Node &node) const
{
    if (node.value.isEmpty() && !node.children.isEmpty())
        return tr("%n value(s)", nullptr, int(node.children.size()));
    QString text = Core::visibleText(node.value.left(longestShown));
    if (node.value.size() > longestShown)
        text += u'…';
    return node.isString ? QString(u'"' + text + u'"') : text;
}

QVariant DocumentTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const DocumentTree::Node &node = m_tree.nodes[qsizetype(index.internalId())];
    return index.column() == Name ? Core::visibleText(node.name) : shownValue(node);
}

QVariant DocumentTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Value");
}

} // namespace Gui
