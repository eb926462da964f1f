// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/trafficdelegate.h"

#include "gui/traffic/marks/marklook.h"
#include "gui/traffic/trafficmodel.h"
#include "gui/widgets/tone.h"

#include <QApplication>
#include <QPainter>

namespace Gui {

namespace {

constexpr int markSize = 8;
constexpr int markMargin = 6;

Tone toneOf(const QModelIndex &index)
{
    return Tone(index.data(TrafficModel::ToneRole).toInt());
}

// The shape says the same as the colour: dot, ring, triangle, cross.
void paintMark(QPainter &painter, const QRectF &box, Tone tone, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(Qt::NoBrush);
    switch (tone) {
    case Tone::Plain:
    case Tone::Quiet:
    case Tone::Good:
        painter.setBrush(colour);
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        return;
    case Tone::Info:
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    case Tone::Warning:
        painter.drawPolygon(
            QPolygonF({box.bottomLeft(), QPointF(box.center().x(), box.top()), box.bottomRight()}));
        return;
    case Tone::Bad:
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.bottomLeft(), box.topRight());
        return;
    }
}

// A ring with a bar across: no entry.
void paintRefusal(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(box);
    constexpr qreal inset = 0.15;
    const qreal x = box.width() * inset;
    painter.drawLine(box.topLeft() + QPointF(x, x), box.bottomRight() - QPointF(x, x));
}

} // namespace

void TrafficDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    Tone tone = Tone::Plain;
    switch (index.column()) {
    case TrafficModel::StatusColumn:
        tone = toneOf(index);
        // The place of the mark before the text.
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(markSize + markMargin, markSize);
        break;
    case TrafficModel::NoteColumn:
        tone = toneOf(index) == Tone::Bad || index.data(TrafficModel::RefusedRole).toBool()
            ? toneOf(index)
            : Tone::Quiet;
        break;
    case TrafficModel::ClientColumn:
        // Apart from the figures of the column before it.
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(markMargin, markSize);
        tone = Tone::Quiet;
        break;
    case TrafficModel::TimeColumn:
    case TrafficModel::ServerColumn:
    case TrafficModel::TypeColumn:
        tone = Tone::Quiet;
        break;
    default:
        return;
    }
    const QColor colour = toneColor(tone, option->palette);
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
}

// Like a marker pen, over the text.
void TrafficDelegate::paintHighlights(QPainter &painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    switch (index.column()) {
    case TrafficModel::MethodColumn:
    case TrafficModel::TargetColumn:
    case TrafficModel::StatusColumn:
    case TrafficModel::TypeColumn:
    case TrafficModel::NoteColumn:
        break;
    default:
        return;
    }
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &shown, option.widget) + 1;
    const QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &shown, option.widget)
                            .adjusted(margin, 2, -margin, -2);
    const QString text
        = shown.fontMetrics.elidedText(shown.text, shown.textElideMode, place.width());
    const bool isDark = option.palette.color(QPalette::Base).lightness() < 128;
    const QColor pen = isDark ? QColor(255, 214, 64, 96) : QColor(255, 196, 0, 112);
    for (const QString &word : m_highlights) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0 && !word.isEmpty();
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
            const int from = shown.fontMetrics.horizontalAdvance(text, int(at));
            const int to = shown.fontMetrics.horizontalAdvance(text, int(at + word.size()));
            painter.fillRect(place.x() + from, place.y(), to - from, place.height(), pen);
        }
    }
}

void TrafficDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!m_highlights.isEmpty())
        paintHighlights(*painter, option, index);
    if (index.column() == TrafficModel::MarkColumn)
        MarkLook::paint(*painter, option.rect, index, option.palette);
    if (index.column() != TrafficModel::StatusColumn || toneOf(index) == Tone::Quiet)
        return;
    const Tone tone = toneOf(index);
    QRectF box(0, 0, markSize, markSize);
    box.moveCenter(QRectF(option.rect).center());
    if (option.direction == Qt::LeftToRight)
        box.moveLeft(option.rect.left() + markMargin);
    else
        box.moveRight(option.rect.right() - markMargin);
    painter->save();
    const QColor colour = toneColor(tone, option.palette);
    if (index.data(TrafficModel::RefusedRole).toBool())
        paintRefusal(*painter, box, colour);
    else
        paintMark(*painter, box, tone, colour);
    painter->restore();
}

} // namespace Gui
