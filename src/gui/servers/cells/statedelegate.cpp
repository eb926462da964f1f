// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/servers/cells/statedelegate.h"

#include "core/server/server.h"
#include "gui/servers/serverlistmodel.h"
#include "gui/statelook.h"

#include <QMetaEnum>
#include <QPainter>

#include <algorithm>

namespace Gui {

namespace {

constexpr int pillHeight = 24;
constexpr int iconSide = 14;
constexpr int gap = 6;

int pillWidth(const QFontMetrics &metrics, const QString &text)
{
    return CellDelegate::margin + iconSide + gap + metrics.horizontalAdvance(text)
        + CellDelegate::margin + 2;
}

} // namespace

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Room for every state, so that the column does not jump.
    const auto states = QMetaEnum::fromType<Core::ServerState::Value>();
    constexpr int manyHeld = 88;
    int width = std::max(pillWidth(option.fontMetrics, StateLook::unhealthy().text),
                         pillWidth(option.fontMetrics, StateLook::holding(manyHeld).text));
    for (int i = 0; i < states.keyCount(); ++i) {
        const auto look = StateLook::of(Core::ServerState::Value(states.value(i)));
        width = qMax(width, pillWidth(option.fontMetrics, look.text));
    }
    return {width + 2 * margin, CellDelegate::sizeHint(option, index).height()};
}

void StateDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Core::Server *server = ServerListModel::serverOf(index);
    if (!server)
        return;
    const StateLook look = StateLook::of(*server);
    const QRect cell = option.rect.adjusted(margin, 0, -margin, 0);
    const int width = qMin(pillWidth(option.fontMetrics, look.text), cell.width());
    const QRect pill(cell.left(), cell.center().y() - pillHeight / 2 + 1, width, pillHeight);
    QColor background = look.colour;
    background.setAlphaF(0.13F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(background);
    painter->drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
    const QRect place(pill.left() + margin, pill.center().y() - iconSide / 2 + 1, iconSide,
                      iconSide);
    icon(look.icon, look.colour).paint(painter, place);
    const QRect rest(place.right() + gap, pill.top(), pill.right() - place.right() - gap,
                     pill.height());
    paintText(painter, rest, option, look.text, look.colour);
}

} // namespace Gui
