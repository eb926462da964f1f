// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exchange/tree/documenttreeview.h"

#include "gui/exchange/tree/documenttreemodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

namespace Gui {

DocumentTreeView::DocumentTreeView(QWidget *parent)
    : QTreeView(parent)
    , m_model(new DocumentTreeModel(this))
    , m_copyValue(new QAction(this))
    , m_copyPath(new QAction(this))
    , m_openAll(new QAction(this))
    , m_closeAll(new QAction(this))
{
    setModel(m_model);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->resizeSection(DocumentTreeModel::Name, fontMetrics().averageCharWidth() * 36);
    m_copyValue->setShortcut(QKeySequence::Copy);
    m_copyPath->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    for (QAction *action : {m_copyValue, m_copyPath, m_openAll, m_closeAll}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    connect(m_copyValue, &QAction::triggered, this, [this] { copy(&DocumentTreeModel::value); });
    connect(m_copyPath, &QAction::triggered, this, [this] { copy(&DocumentTreeModel::path); });
    connect(m_openAll, &QAction::triggered, this, [this] { expandRecursively(currentIndex()); });
    connect(m_closeAll, &QAction::triggered, this, &QTreeView::collapseAll);
    retranslate();
}

void DocumentTreeView::setTree(const DocumentTree &tree)
{
    m_model->setTree(tree);
    openFirstLevels();
    setCurrentIndex(m_model->index(0, 0));
}

void DocumentTreeView::retranslate()
{
    m_copyValue->setText(tr("Copy &value"));
    m_copyPath->setText(tr("Copy &path"));
    m_openAll->setText(tr("&Open all below"));
    m_closeAll->setText(tr("&Close all"));
    setAccessibleName(tr("Document"));
}

void DocumentTreeView::openFirstLevels()
{
    // Opening thousands of rows at once would hold the window up.
    constexpr qsizetype mostRows = 200;
    QList<QModelIndex> level = {QModelIndex()};
    while (!level.isEmpty() && level.size() <= mostRows) {
        QList<QModelIndex> next;
        for (const QModelIndex &index : std::as_const(level)) {
            const int rows = m_model->rowCount(index);
            if (rows <= mostRows || !index.isValid())
                expand(index);
            for (int row = 0; row < rows && next.size() <= mostRows; ++row)
                next << m_model->index(row, 0, index);
        }
        level = next;
    }
}

void DocumentTreeView::copy(QString (DocumentTreeModel::*text)(const QModelIndex &) const)
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText((m_model->*text)(currentIndex()));
}

} // namespace Gui
