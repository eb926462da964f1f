// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/ratechart.h"

#include "gui/widgets/format.h"
#include "gui/widgets/tone.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Gui {

RateChart::RateChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Requests per second"));
}

void RateChart::setRates(const QList<Core::RateSample> &rates)
{
    m_rates = rates;
    update();
}

qint64 RateChart::scaleFor(qint64 peak)
{
    for (qint64 unit = 1;; unit *= 10) {
        for (const qint64 step : {1, 2, 5}) {
            if (unit * step >= peak && unit * step >= 5)
                return unit * step;
        }
    }
}

QSize RateChart::sizeHint() const
{
    return {420, 160};
}

QSize RateChart::minimumSizeHint() const
{
    return {200, 110};
}

QRectF RateChart::plot() const
{
    return QRectF(rect()).adjusted(0.5, fontMetrics().height() + 2, -0.5,
                                   -fontMetrics().height() - 4);
}

bool RateChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tip(help->pos().x()), this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Requests per second"));
    return QWidget::event(event);
}

QString RateChart::tip(int x) const
{
    const int ago = int((plot().right() - x) / plot().width() * (seconds - 1) + 0.5);
    const qsizetype index = m_rates.size() - 1 - ago;
    if (index < 0 || index >= m_rates.size())
        return {};
    return tr("Requests: %1, errors: %2")
        .arg(Format::count(m_rates[index].exchanges), Format::count(m_rates[index].errors));
}

void RateChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    qint64 peak = 0;
    for (const Core::RateSample &rate : std::as_const(m_rates))
        peak = std::max(peak, rate.exchanges);
    const QRectF area = plot();
    const qint64 scale = scaleFor(peak);
    paintScale(painter, area, scale);
    painter.setClipRect(area.adjusted(-1, -2, 1, 1));
    paintLine(painter, area, scale, &Core::RateSample::exchanges, palette().color(QPalette::Link));
    paintLine(painter, area, scale, &Core::RateSample::errors, toneColor(Tone::Bad, palette()));
}

void RateChart::paintScale(QPainter &painter, const QRectF &area, qint64 scale) const
{
    painter.setPen(palette().color(QPalette::Midlight));
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = std::floor(area.bottom() - share * area.height()) + 0.5;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QFontMetrics metrics = fontMetrics();
    painter.drawText(QPointF(0, metrics.ascent()), Format::count(scale));
    const double below = area.bottom() + metrics.ascent() + 3;
    painter.drawText(QPointF(0, below), tr("5 min ago"));
    const QString now = tr("now");
    painter.drawText(QPointF(area.right() - metrics.horizontalAdvance(now), below), now);
}

void RateChart::paintLine(QPainter &painter, const QRectF &area, qint64 scale,
                          qint64 Core::RateSample::*figure, const QColor &colour) const
{
    const bool none = std::ranges::all_of(
        m_rates, [figure](const Core::RateSample &rate) { return rate.*figure == 0; });
    if (none)
        return;
    QPolygonF line;
    for (qsizetype i = 0; i < m_rates.size(); ++i) {
        const double ago = double(m_rates.size() - 1 - i) / (seconds - 1);
        line << QPointF(area.right() - ago * area.width(),
                        area.bottom() - double(m_rates[i].*figure) / double(scale) * area.height());
    }
    QPolygonF ground = line;
    ground << QPointF(line.last().x(), area.bottom()) << QPointF(line.first().x(), area.bottom());
    QColor faint = colour;
    faint.setAlphaF(0.15F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faint);
    painter.drawPolygon(ground);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.5));
    painter.drawPolyline(line);
}

} // namespace Gui
