// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/servers/cells/ratedelegate.h"

#include "core/server/server.h"
#include "gui/servers/serverlistmodel.h"
#include "gui/servers/servertexts.h"
#include "gui/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gui {

namespace {

constexpr int samples = 60;
constexpr int lineWidth = 84;
constexpr int lineHeight = 20;

// The newest sample stands at the right edge.
QPolygonF lineOf(const QList<Core::RateSample> &rates, const QRectF &rect)
{
    const qsizetype count = std::min<qsizetype>(samples, rates.size());
    const auto first = rates.cend() - count;
    qint64 highest = 1;
    for (auto sample = first; sample != rates.cend(); ++sample)
        highest = std::max(highest, sample->exchanges);
    const qreal step = rect.width() / (samples - 1);
    QPolygonF line;
    qreal x = rect.right() - qreal(count - 1) * step;
    for (auto sample = first; sample != rates.cend(); ++sample, x += step)
        line.append({x, rect.bottom() - rect.height() * qreal(sample->exchanges) / qreal(highest)});
    return line;
}

} // namespace

QSize RateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int figure = option.fontMetrics.horizontalAdvance(u"88,888/s"_s);
    return {lineWidth + figure + 3 * margin, CellDelegate::sizeHint(option, index).height()};
}

void RateDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Core::Server *server = ServerListModel::serverOf(index);
    if (!server || !ServerTexts::hasUrl(*server))
        return;
    const QRect cell = option.rect.adjusted(margin, 0, -margin, 0);
    const QRectF place(cell.left(), cell.center().y() - lineHeight / 2.0, lineWidth, lineHeight);
    const QColor accent = Theme::accent();
    painter->setPen(QPen(option.palette.color(QPalette::Mid), 1));
    painter->drawLine(place.bottomLeft(), place.bottomRight());
    const QPolygonF line = lineOf(server->rates(), place);
    if (line.size() > 1) {
        QPainterPath area(place.bottomRight());
        area.lineTo(line.constFirst().x(), place.bottom());
        for (const QPointF &point : line)
            area.lineTo(point);
        QColor shade = accent;
        shade.setAlphaF(0.15F);
        painter->fillPath(area, shade);
        painter->setPen(QPen(accent, 1.4));
        painter->drawPolyline(line);
    }
    const QRect figure(int(place.right()) + margin, cell.top(),
                       cell.right() - int(place.right()) - margin, cell.height());
    paintText(painter, figure, option, option.text, textColour(option),
              Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace Gui
