// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/servers/cells/urldelegate.h"

#include "core/server/server.h"
#include "gui/servers/serverlistmodel.h"
#include "gui/servers/servertexts.h"
#include "gui/statelook.h"
#include "gui/theme.h"

#include <QPainter>

namespace Gui {

void UrlDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Core::Server *server = ServerListModel::serverOf(index);
    if (!server)
        return;
    QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    const QColor colour = ServerTexts::hasUrl(*server) ? Theme::accent() : Theme::quietText();
    constexpr int side = 16;
    if (ServerTexts::isHttps(*server)) {
        const QRect lock(rect.left(), rect.center().y() - side / 2 + 1, side, side);
        icon(IconId::Lock, colour).paint(painter, lock);
        rect.setLeft(lock.right() + margin / 2);
    }
    paintText(painter, rect, option, option.text, colour);
    if (!server->isExposed())
        return;
    const QColor warning = StateLook::of(Core::ServerState::Value::Stopping).colour;
    rect.setLeft(qMin(rect.left() + option.fontMetrics.horizontalAdvance(option.text) + margin,
                      rect.right() - side));
    const QRect place(rect.left(), rect.center().y() - side / 2 + 1, side, side);
    painter->fillRect(place,
                      option.palette.color(option.state & QStyle::State_Selected
                                               ? QPalette::Highlight
                                               : QPalette::Base));
    icon(IconId::Network, warning).paint(painter, place);
    rect.setLeft(place.right() + margin / 2);
    // Part of a warning would puzzle: then the icon stands alone, and the tool tip has the words.
    const QString words = ServerTexts::reachableFromNetwork();
    if (option.fontMetrics.horizontalAdvance(words) <= rect.width())
        paintText(painter, rect, option, words, warning);
}

} // namespace Gui
