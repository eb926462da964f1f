// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Gui {

// The common look of a cell of the server list: height, margins, plain text and a quiet row under
// the pointer. Main thread, as are the delegates made of it.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 38;
    static constexpr int margin = 8;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    // What stands on the background; by default icon and text.
    virtual void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const;

    static void paintText(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                          const QString &text, const QColor &colour,
                          Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    static QColor textColour(const QStyleOptionViewItem &option);
};

} // namespace Gui
