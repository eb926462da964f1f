// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/console/view/consolelayouts.h"

#include "gui/console/view/consolecolours.h"
#include "gui/widgets/tone.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Gui {

namespace {

constexpr int tabColumns = 8;

Tone toneOf(Core::ConsoleSource source)
{
    switch (source) {
    case Core::ConsoleSource::Output:
    case Core::ConsoleSource::ErrorOutput:
    case Core::ConsoleSource::Info:
        return Tone::Plain;
    case Core::ConsoleSource::Input:
        return Tone::Info;
    case Core::ConsoleSource::Warning:
        return Tone::Warning;
    case Core::ConsoleSource::Error:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

ConsoleLayouts::ConsoleLayouts()
    : m_shown([](const QString &text) { return text; })
{
}

void ConsoleLayouts::setRing(const Core::ConsoleRing *ring)
{
    m_ring = ring;
    m_cached.clear();
}

void ConsoleLayouts::setLook(const Look &look)
{
    m_look = look;
    const QFontMetricsF metrics(look.font);
    m_rowHeight = int(std::ceil(metrics.lineSpacing()));
    m_ascent = metrics.ascent();
    m_tab = metrics.horizontalAdvance(u' ') * tabColumns;
    m_cached.clear();
}

void ConsoleLayouts::setShown(Core::ConsoleShown shown)
{
    m_shown = std::move(shown);
    m_cached.clear();
}

const ConsoleLayouts::Laid &ConsoleLayouts::at(qint64 number)
{
    const auto [place, isNew] = m_cached.try_emplace(number);
    if (isNew)
        place->second.laid = lay(m_ring->line(number));
    place->second.isUsed = true;
    return place->second.laid;
}

void ConsoleLayouts::refresh()
{
    const qint64 first = m_ring ? m_ring->first() : 0;
    for (auto place = m_cached.begin(); place != m_cached.end();) {
        const bool isUsed = std::exchange(place->second.isUsed, false);
        const bool stays = isUsed && place->first >= first && place->first < m_settled;
        place = stays ? std::next(place) : m_cached.erase(place);
    }
    m_settled = m_ring ? m_ring->settled() : 0;
}

ConsoleLayouts::Laid ConsoleLayouts::lay(const Core::ConsoleLine &line) const
{
    Laid laid;
    laid.text = m_shown(line.text);
    laid.links = Core::linksIn(laid.text);
    laid.layout = std::make_unique<QTextLayout>(laid.text, m_look.font);
    QTextOption option;
    option.setTabStopDistance(m_tab);
    option.setWrapMode(m_look.width > 0 ? QTextOption::WrapAnywhere : QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    laid.layout->setTextOption(option);
    laid.layout->setCacheEnabled(true);
    QList<QTextLayout::FormatRange> ranges;
    // Elsewhere the styles would be in the wrong place.
    if (laid.text == line.text)
        ranges = formats(line);
    for (const Core::ConsoleLink &link : laid.links) {
        QTextCharFormat underlined;
        underlined.setFontUnderline(true);
        ranges.append({int(link.from), int(link.length), underlined});
    }
    laid.layout->setFormats(ranges);
    laid.layout->beginLayout();
    laid.rows = 0;
    for (QTextLine row = laid.layout->createLine(); row.isValid();
         row = laid.layout->createLine()) {
        row.setLineWidth(m_look.width > 0 ? m_look.width : 1e6);
        // A glyph of another font may be higher; the rows stay where they are.
        row.setPosition({0, laid.rows * m_rowHeight + m_ascent - row.ascent()});
        laid.width = std::max(laid.width, row.naturalTextWidth());
        ++laid.rows;
    }
    laid.layout->endLayout();
    laid.rows = std::max(laid.rows, 1);
    return laid;
}

QList<QTextLayout::FormatRange> ConsoleLayouts::formats(const Core::ConsoleLine &line) const
{
    QList<QTextLayout::FormatRange> ranges;
    if (const Tone tone = toneOf(line.source); tone != Tone::Plain) {
        QTextCharFormat format;
        format.setForeground(toneColor(tone, m_look.palette));
        ranges.append({0, int(line.text.size()), format});
    }
    for (qsizetype i = 0; i < line.runs.size(); ++i) {
        const Core::ConsoleStyleRun &run = line.runs[i];
        const qsizetype end = i + 1 < line.runs.size() ? line.runs[i + 1].from : line.text.size();
        if (run.style != Core::ConsoleStyle())
            ranges.append(
                {int(run.from), int(end - run.from), consoleFormat(run.style, m_look.palette)});
    }
    return ranges;
}

} // namespace Gui
