// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace Gui {

struct DocumentTree;
class DocumentTreeModel;

// A document as a tree that opens and closes; values and their paths can be copied; main thread.
class DocumentTreeView final : public QTreeView
{
    Q_OBJECT

public:
    explicit DocumentTreeView(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DocumentTreeView)

    void setTree(const DocumentTree &tree);
    void retranslate();

private:
    void openFirstLevels();
    void copy(QString (DocumentTreeModel::*text)(const QModelIndex &) const);

    DocumentTreeModel *m_model;
    QAction *m_copyValue;
    QAction *m_copyPath;
    QAction *m_openAll;
    QAction *m_closeAll;
};

} // namespace Gui
