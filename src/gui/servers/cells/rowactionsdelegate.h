// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/server.h"
#include "gui/icons.h"
#include "gui/servers/cells/celldelegate.h"

namespace Gui {

// Draws the buttons of the row under the pointer and of selected rows, and says which one was
// clicked.
class RowActionsDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    enum class Button : quint8 { StartStop, Restart, Open, Copy };

    using CellDelegate::CellDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    static QRect buttonRect(const QRect &cell, Button button);

signals:
    void clicked(Core::Server *server, Gui::RowActionsDelegate::Button button);

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;

private:
    struct Look
    {
        IconId icon;
        QString text;
        bool enabled;
    };
    static Look lookOf(Button button, const Core::Server &server);

    // The second click of a double click does nothing: it would stop now what the first one stops.
    bool m_inDoubleClick = false;
};

} // namespace Gui
