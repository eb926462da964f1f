// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exchange/timingbar.h"

#include "gui/widgets/format.h"
#include "gui/widgets/tone.h"

#include <QPainter>

#include <numeric>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 22;
constexpr int gap = 10;
constexpr int mark = 10; // the square before a name

} // namespace

TimingBar::TimingBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimingBar::setTimes(const Times &times)
{
    m_times = times;
    setAccessibleName(QStringList {textOf(0), textOf(1), textOf(2)}.join(u", "_s));
    update();
}

QString TimingBar::textOf(int part) const
{
    const QString time = Format::duration(m_times[size_t(part)]);
    switch (part) {
    case 0:
        return tr("receiving the request: %1").arg(time);
    case 1:
        return tr("waiting for the answer: %1").arg(time);
    default:
        return tr("sending the answer: %1").arg(time);
    }
}

QSize TimingBar::sizeHint() const
{
    return {480, minimumSizeHint().height()};
}

QSize TimingBar::minimumSizeHint() const
{
    return {200, barHeight + 3 * (gap + fontMetrics().height())};
}

void TimingBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::array colours {toneColor(Tone::Info, palette()), toneColor(Tone::Warning, palette()),
                              toneColor(Tone::Good, palette())};
    const double whole = double(
        std::accumulate(m_times.begin(), m_times.end(), std::chrono::nanoseconds()).count());
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneBackground(Tone::Quiet, palette()));
    painter.drawRoundedRect(0, 0, width(), barHeight, 3, 3);
    double left = 0;
    int top = barHeight + gap;
    const int line = fontMetrics().height();
    for (int part = 0; part < int(m_times.size()); ++part) {
        const double share
            = whole > 0 ? double(m_times[size_t(part)].count()) / whole * width() : 0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours[size_t(part)]);
        if (share > 0) // what took any time is seen
            painter.drawRect(
                QRectF(std::min(left, width() - 2.0), 0, std::max(share, 2.0), barHeight));
        left += share;
        painter.drawRoundedRect(0, top + (line - mark) / 2, mark, mark, 2, 2);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(mark + gap, top + fontMetrics().ascent(), textOf(part));
        top += line + gap;
    }
}

} // namespace Gui
