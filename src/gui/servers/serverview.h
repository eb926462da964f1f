// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/server.h"
#include "gui/servers/cells/rowactionsdelegate.h"

#include <QTreeView>

class QSortFilterProxyModel;

namespace Core {
class ServerList;
}

namespace Gui {

class ServerListModel;

class Masking;

// The list of servers in the window: sorted by a click on a column, in the user's own order
// otherwise; main thread.
class ServerView final : public QTreeView
{
    Q_OBJECT

public:
    ServerView(Core::ServerList &servers, QWidget *parent);
    Q_DISABLE_COPY_MOVE(ServerView)

    void setMasking(const Masking *masking);
    QList<Core::Server *> selectedServers() const; // in the order they are shown
    Core::Server *currentServer() const;
    void select(const Core::Server &server);
    void setFilter(const QString &text);
    // No column sorts, nothing is filtered: rows can be moved.
    bool isInUserOrder() const;
    void restoreUserOrder();
    void renameCurrent();

    QByteArray columns() const;
    void restoreColumns(const QByteArray &columns);

signals:
    void selectionMoved();
    void orderChanged();
    void rowButtonClicked(Core::Server *server, Gui::RowActionsDelegate::Button button);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    void setUpColumns();
    void updateDragging();

    ServerListModel *m_model;
    QSortFilterProxyModel *m_shown;
};

} // namespace Gui
