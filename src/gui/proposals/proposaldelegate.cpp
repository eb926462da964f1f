// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/proposals/proposaldelegate.h"

#include "gui/theme.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>

namespace Gui {

namespace {

constexpr int margin = 6;
constexpr int iconSize = 20;

} // namespace

void ProposalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    const QString title = background.text;
    const QIcon icon = background.icon;
    background.text.clear();
    background.icon = {};
    background.showDecorationSelected = true;
    background.state.setFlag(QStyle::State_HasFocus, false);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    QRect place = option.rect.adjusted(margin, margin, -margin, -margin);
    icon.paint(painter, QRect(place.left(), place.top(), iconSize, place.height()));
    place.setLeft(place.left() + iconSize + 2 * margin);
    const QFontMetrics &metrics = option.fontMetrics;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(text);
    painter->drawText(place, Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine,
                      metrics.elidedText(title, Qt::ElideRight, place.width()));
    painter->setPen(selected ? text : Theme::quietText());
    painter->drawText(
        place, Qt::AlignBottom | Qt::AlignLeft | Qt::TextSingleLine,
        metrics.elidedText(index.data(ReasonRole).toString(), Qt::ElideRight, place.width()));
    painter->restore();
}

QSize ProposalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * option.fontMetrics.lineSpacing() + 2 * margin};
}

} // namespace Gui
