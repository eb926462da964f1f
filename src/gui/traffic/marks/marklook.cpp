// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/marks/marklook.h"

#include "gui/icons.h"
#include "gui/traffic/trafficmodel.h"

#include <QPainter>
#include <QPalette>

namespace Gui {

namespace {

constexpr int barWidth = 5;
constexpr int iconSize = 14;

} // namespace

QColor MarkLook::colour(int number, const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    switch (number) {
    case 1:
        return isDark ? QColor(0xf0, 0x6a, 0x6a) : QColor(0xd6, 0x3b, 0x3b);
    case 2:
        return isDark ? QColor(0xf2, 0xa6, 0x4c) : QColor(0xd9, 0x7f, 0x12);
    case 3:
        return isDark ? QColor(0x6f, 0xc9, 0x7a) : QColor(0x2f, 0x9e, 0x44);
    case 4:
        return isDark ? QColor(0x6a, 0xa8, 0xf5) : QColor(0x2b, 0x6f, 0xd4);
    case 5:
        return isDark ? QColor(0xc0, 0x91, 0xf0) : QColor(0x86, 0x4f, 0xc9);
    default:
        return {};
    }
}

QString MarkLook::name(int number)
{
    switch (number) {
    case 1:
        return tr("Red");
    case 2:
        return tr("Orange");
    case 3:
        return tr("Green");
    case 4:
        return tr("Blue");
    case 5:
        return tr("Violet");
    default:
        return tr("No colour");
    }
}

void MarkLook::paint(QPainter &painter, const QRect &cell, const QModelIndex &index,
                     const QPalette &palette)
{
    QRect place = cell.adjusted(0, 1, 0, -1);
    const QColor bar = colour(index.data(TrafficModel::ColourRole).toInt(), palette);
    place.setWidth(barWidth);
    if (bar.isValid())
        painter.fillRect(place, bar);
    QRect box(cell.left() + barWidth + 2, cell.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    if (index.data(TrafficModel::PinnedRole).toBool()) {
        icon(IconId::Pin).paint(&painter, box);
        box.translate(iconSize, 0);
    }
    if (!index.data(TrafficModel::NoteRole).toString().isEmpty())
        icon(IconId::Note).paint(&painter, box);
}

} // namespace Gui
