// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/servers/cells/celldelegate.h"

#include "gui/servers/servercolumn.h"
#include "gui/servers/serverlistmodel.h"
#include "gui/statelook.h"
#include "gui/theme.h"

#include <QApplication>
#include <QPainter>

namespace Gui {

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    if (!(cell.state & QStyle::State_Selected) && cell.state & QStyle::State_MouseOver)
        painter->fillRect(cell.rect, cell.palette.color(QPalette::AlternateBase));
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    painter->setPen(cell.palette.color(QPalette::Midlight));
    painter->drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);
    paintContent(painter, cell, index);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {hint.width() + 2 * margin, qMax(hint.height(), rowHeight)};
}

void CellDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    if (!option.icon.isNull()) {
        constexpr int side = 18;
        const QRect place(rect.left(), rect.center().y() - side / 2 + 1, side, side);
        option.icon.paint(painter, place);
        rect.setLeft(place.right() + margin);
    }
    QColor colour = textColour(option);
    switch (index.column()) {
    case ServerColumn::Kind:
    case ServerColumn::Uptime:
        colour = Theme::quietText();
        break;
    case ServerColumn::Errors:
        colour = index.data(ServerListModel::SortRole).toLongLong() > 0
            ? StateLook::of(Core::ServerState::Value::Failed).colour
            : Theme::quietText();
        break;
    default:
        break;
    }
    paintText(painter, rect, option, option.text, colour, option.displayAlignment);
}

void CellDelegate::paintText(QPainter *painter, const QRect &rect,
                             const QStyleOptionViewItem &option, const QString &text,
                             const QColor &colour, Qt::Alignment alignment)
{
    painter->setFont(option.font);
    painter->setPen(colour);
    const QString elided = option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, elided);
}

QColor CellDelegate::textColour(const QStyleOptionViewItem &option)
{
    return option.palette.color(option.state & QStyle::State_Selected ? QPalette::HighlightedText
                                                                      : QPalette::Text);
}

} // namespace Gui
