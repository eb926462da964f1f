// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/statusclassbar.h"

#include "gui/widgets/format.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <numeric>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 10;
constexpr int textGap = 8;
constexpr int swatch = 8;

} // namespace

StatusClassBar::StatusClassBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatusClassBar::setCounts(const std::array<qint64, 6> &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    setAccessibleName(text());
    update();
}

QList<StatusClassBar::Part> StatusClassBar::parts() const
{
    constexpr std::array<Tone, 6> tones {Tone::Quiet, Tone::Quiet,   Tone::Good,
                                         Tone::Info,  Tone::Warning, Tone::Bad};
    QList<Part> parts;
    for (const size_t i : {2, 3, 4, 5, 1, 0}) {
        if (m_counts[i] == 0)
            continue;
        const QString count = Format::count(m_counts[i]);
        parts << Part {i == 0 ? tr("no answer %1").arg(count)
                              : QString(QString::number(i) + u"xx "_s + count),
                       m_counts[i], tones[i]};
    }
    return parts;
}

QString StatusClassBar::text() const
{
    QStringList texts;
    for (const Part &part : parts())
        texts << part.text;
    return texts.join(u", "_s);
}

QSize StatusClassBar::sizeHint() const
{
    return {320, barHeight + textGap + fontMetrics().height()};
}

QSize StatusClassBar::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void StatusClassBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

void StatusClassBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(0, 0, width(), barHeight), barHeight / 2.0, barHeight / 2.0);
    painter.fillPath(outline, palette().color(QPalette::Midlight));

    const QList<Part> shown = parts();
    const double total = double(std::accumulate(m_counts.begin(), m_counts.end(), qint64(0)));
    const int top = barHeight + textGap;
    double x = 0;
    int textX = 0;
    for (const Part &part : shown) {
        const QColor colour = toneColor(part.tone, palette());
        // A class with a single exchange among millions can still be seen.
        const double share = std::max(double(width()) * double(part.count) / total, 3.0);
        painter.setClipPath(outline);
        painter.fillRect(QRectF(x, 0, share, barHeight), colour);
        painter.setClipping(false);
        x += share;
        const int middle = top + fontMetrics().height() / 2;
        painter.fillRect(textX, middle - swatch / 2, swatch, swatch, colour);
        painter.setPen(palette().color(QPalette::WindowText));
        textX += swatch + 6;
        painter.drawText(textX, top + fontMetrics().ascent(), part.text);
        textX += fontMetrics().horizontalAdvance(part.text) + 18;
    }
    if (shown.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(0, top + fontMetrics().ascent(), tr("No answers yet"));
    }
}

} // namespace Gui
