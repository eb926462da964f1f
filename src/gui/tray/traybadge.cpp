// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/tray/traybadge.h"

#include "gui/icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Gui {

namespace {

// A tray may be light or dark whatever the theme is: the badge brings its own background.
const QColor runningColour(0x1c, 0x7a, 0x45);
const QColor failedColour(0xb3, 0x26, 0x1e);
const QColor warningColour(0xc2, 0x7a, 0x00);
constexpr int largest = 99;

void paintBadge(QPixmap &pixmap, const QColor &colour, const QString &text)
{
    const qreal side = pixmap.width();
    const qreal height = side * 0.56;
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font;
    font.setPixelSize(qMax(6, int(height * 0.86)));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    const qreal width
        = qMin(side, qMax(height, painter.fontMetrics().horizontalAdvance(text) + height * 0.4));
    const QRectF badge(side - width, side - height, width, height);
    painter.setPen(QPen(Qt::white, side / 24));
    painter.setBrush(colour);
    painter.drawRoundedRect(badge.adjusted(side / 48, side / 48, -side / 48, -side / 48),
                            height / 2, height / 2);
    painter.drawText(badge, Qt::AlignCenter, text);
}

// A triangle in the upper corner: something wants attention.
void paintWarning(QPixmap &pixmap)
{
    const qreal side = pixmap.width() * 0.5;
    const qreal left = pixmap.width() - side;
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, side / 10, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(warningColour);
    const qreal inset = side / 12;
    painter.drawPolygon(QPolygonF({{left + inset, side - inset},
                                   {left + side / 2, inset},
                                   {left + side - inset, side - inset}}));
}

} // namespace

QIcon trayBadge(const TrayFacts &facts)
{
    const auto [running, failed, warns] = facts;
    const QIcon plain = applicationIcon();
    if (running == 0 && !failed)
        return plain;
    QIcon badged;
    for (const int side : {22, 32, 48, 64}) {
        QPixmap pixmap = plain.pixmap(side, side);
        if (failed)
            paintBadge(pixmap, failedColour, u"!"_s);
        else
            paintBadge(pixmap, runningColour,
                       running > largest ? u"99+"_s : QString::number(running));
        if (warns)
            paintWarning(pixmap);
        badged.addPixmap(pixmap);
    }
    return badged;
}

} // namespace Gui
