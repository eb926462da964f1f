// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/console/view/consolegutter.h"

#include "core/console/consoleexcerpt.h"
#include "gui/widgets/tone.h"

#include <QFontMetrics>
#include <QPainter>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::ConsoleSource;

namespace {

constexpr int barWidth = 3;
constexpr int gap = 8;

struct Mark
{
    QString sign;
    Tone tone = Tone::Quiet;
};

Mark markOf(ConsoleSource source)
{
    switch (source) {
    case ConsoleSource::Output:
    case ConsoleSource::ErrorOutput:
        return {};
    case ConsoleSource::Input:
        return {u"›"_s, Tone::Info};
    case ConsoleSource::Info:
        return {u"•"_s, Tone::Quiet};
    case ConsoleSource::Warning:
        return {u"▲"_s, Tone::Warning};
    case ConsoleSource::Error:
        return {u"✖"_s, Tone::Bad};
    }
    Q_UNREACHABLE();
}

int markWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u"▲"_s);
}

} // namespace

int ConsoleGutter::width(const QFontMetrics &metrics, bool withTimes)
{
    const int times = withTimes ? metrics.horizontalAdvance(u"00:00:00.000"_s) + gap : 0;
    return gap + markWidth(metrics) + gap + times;
}

void ConsoleGutter::paint(QPainter &painter, const Core::ConsoleLine &line, const QRect &rect,
                          bool withTimes, const QPalette &palette)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect first(rect.left(), rect.top(), rect.width(), metrics.lineSpacing());
    if (line.source == ConsoleSource::ErrorOutput) {
        painter.fillRect(rect.left() + gap / 2, rect.top(), barWidth, rect.height(),
                         toneColor(Tone::Warning, palette));
    }
    const Mark mark = markOf(line.source);
    painter.setPen(toneColor(mark.tone, palette));
    painter.drawText(first.adjusted(gap, 0, 0, 0), mark.sign);
    if (withTimes && !line.continues) {
        painter.setPen(toneColor(Tone::Quiet, palette));
        painter.drawText(first.adjusted(gap + markWidth(metrics) + gap, 0, 0, 0),
                         Core::consoleTime(line.time));
    }
}

QString ConsoleGutter::sourceName(ConsoleSource source)
{
    switch (source) {
    case ConsoleSource::Output:
        return {};
    case ConsoleSource::ErrorOutput:
        return tr("Standard error");
    case ConsoleSource::Input:
        return tr("What you sent");
    case ConsoleSource::Info:
        return tr("From the server");
    case ConsoleSource::Warning:
        return tr("Warning");
    case ConsoleSource::Error:
        return tr("Error");
    }
    Q_UNREACHABLE();
}

} // namespace Gui
