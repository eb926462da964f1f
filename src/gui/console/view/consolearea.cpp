// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/console/view/consolearea.h"

#include "gui/console/view/consoleaccessible.h"
#include "gui/console/view/consolegutter.h"
#include "gui/widgets/tone.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Gui {

using Core::ConsoleSearch;

namespace {

constexpr int margin = 8;
constexpr int matchAlpha = 70;

} // namespace

ConsoleArea::ConsoleArea(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_scroll(m_layouts)
{
    ConsoleAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    relayout();
}

void ConsoleArea::setRing(const Core::ConsoleRing *ring)
{
    m_ring = ring;
    m_match.reset();
    m_selection = {};
    m_widest = 0;
    m_layouts.setRing(ring);
    m_scroll.setRing(ring);
    updateBars();
}

const Core::ConsoleRing *ConsoleArea::ring() const
{
    return m_ring && !m_ring->isEmpty() ? m_ring : nullptr;
}

void ConsoleArea::refresh()
{
    m_layouts.refresh();
    m_scroll.refresh();
    updateBars();
}

void ConsoleArea::setWraps(bool wraps)
{
    m_wraps = wraps;
    m_widest = 0;
    relayout();
}

void ConsoleArea::setShowsTimes(bool shows)
{
    m_showsTimes = shows;
    relayout();
}

void ConsoleArea::setShown(const Core::ConsoleShown &shown)
{
    m_layouts.setShown(shown);
    m_selection = {};
    refresh();
}

void ConsoleArea::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

void ConsoleArea::scrollToEnd()
{
    m_scroll.toEnd();
    updateBars();
}

void ConsoleArea::setSearch(const ConsoleSearch *search)
{
    m_search = search;
    viewport()->update();
}

void ConsoleArea::showMatch(const std::optional<ConsoleSearch::Match> &match)
{
    m_match = match;
    if (match && m_ring && match->line >= m_ring->first() && match->line < m_ring->end()) {
        const QTextLine row
            = m_layouts.at(match->line).layout->lineForTextPosition(int(match->from));
        m_scroll.bringIntoSight(match->line, row.isValid() ? row.lineNumber() : 0);
    }
    updateBars();
}

ConsoleSearch::Match ConsoleArea::searchPlace() const
{
    return m_match.value_or(ConsoleSearch::Match {m_scroll.top().line, 0});
}

QString ConsoleArea::selectedText() const
{
    if (!m_ring || m_selection.isEmpty())
        return {};
    return Core::consoleExcerpt(*m_ring, m_selection.from(), m_selection.to(), m_layouts.shown());
}

QString ConsoleArea::visibleText() const
{
    if (!m_ring)
        return {};
    const qint64 top = m_scroll.top().line;
    return Core::consoleExcerpt(*m_ring, {top, 0}, {top + pageRows(), 0}, m_layouts.shown());
}

int ConsoleArea::gutterWidth() const
{
    return ConsoleGutter::width(fontMetrics(), m_showsTimes);
}

int ConsoleArea::pageRows() const
{
    return std::max(1, (viewport()->height() - margin) / m_layouts.rowHeight());
}

void ConsoleArea::relayout()
{
    const int width = viewport()->width() - gutterWidth() - margin;
    m_layouts.setLook(
        {.font = font(), .palette = palette(), .width = m_wraps ? qreal(std::max(width, 80)) : 0});
    m_scroll.setHeight(pageRows());
    updateBars();
}

void ConsoleArea::updateBars()
{
    m_isSettingBars = true;
    const qint64 first = m_ring ? m_ring->first() : 0;
    QScrollBar *bar = verticalScrollBar();
    // A wrapped line at the end may hide some rows above: one more step leads there.
    bar->setRange(0, int(m_scroll.lastTopLine() - first));
    bar->setPageStep(pageRows());
    bar->setValue(int(m_scroll.top().line - first));
    const int text = viewport()->width() - gutterWidth() - margin;
    horizontalScrollBar()->setRange(0, m_wraps ? 0 : std::max(0, int(m_widest) - text));
    horizontalScrollBar()->setPageStep(std::max(text, 1));
    horizontalScrollBar()->setSingleStep(fontMetrics().averageCharWidth() * 4);
    m_isSettingBars = false;
    viewport()->update();
    if (std::exchange(m_wasAtEnd, m_scroll.isAtEnd()) != m_scroll.isAtEnd())
        emit atEndChanged(m_scroll.isAtEnd());
}

ConsoleArea::Hit ConsoleArea::hitAt(const QPoint &point) const
{
    const int rowHeight = m_layouts.rowHeight();
    int y = margin / 2 - m_scroll.top().above * rowHeight;
    qint64 number = m_scroll.top().line;
    for (; number < m_ring->end(); ++number) {
        const ConsoleLayouts::Laid &laid = m_layouts.at(number);
        if (point.y() >= y + laid.rows * rowHeight) {
            y += laid.rows * rowHeight;
            continue;
        }
        const int row = std::clamp((point.y() - y) / rowHeight, 0, laid.rows - 1);
        const QTextLine line = laid.layout->lineAt(row);
        const qreal x = point.x() - gutterWidth() + horizontalScrollBar()->value();
        Hit hit {{number, line.xToCursor(x)}};
        const int under = line.xToCursor(x, QTextLine::CursorOnCharacter);
        for (const Core::ConsoleLink &link : laid.links) {
            if (x >= 0 && x < line.naturalTextWidth() && under >= link.from
                && under < link.from + link.length)
                hit.url = link.url;
        }
        return hit;
    }
    return {{m_ring->end(), 0}};
}

void ConsoleArea::setSelection(const ConsoleSelection &selection)
{
    m_selection = selection;
    viewport()->update();
}

void ConsoleArea::markMatches(qint64 number, QList<QTextLayout::FormatRange> &ranges) const
{
    QTextCharFormat usual;
    QColor colour = toneColor(Tone::Warning, palette());
    colour.setAlpha(matchAlpha);
    usual.setBackground(colour);
    const int length = int(m_search->text().size());
    for (qsizetype i = m_search->indexFrom({number, 0});
         i < m_search->count() && m_search->at(i).line == number; ++i) {
        QTextCharFormat format = usual;
        if (m_match == m_search->at(i)) {
            format.setBackground(palette().color(QPalette::Highlight));
            format.setForeground(palette().color(QPalette::HighlightedText));
        }
        ranges.append({int(m_search->at(i).from), length, format});
    }
}

QList<QTextLayout::FormatRange> ConsoleArea::marks(qint64 number,
                                                   const ConsoleLayouts::Laid &laid) const
{
    QList<QTextLayout::FormatRange> ranges;
    // In a text that is shown otherwise they would be in the wrong place.
    if (m_search && laid.text == m_ring->line(number).text)
        markMatches(number, ranges);
    const auto [from, to] = m_selection.columnsOf(number, laid.text.size());
    if (from < to) {
        QTextCharFormat format;
        format.setBackground(palette().color(QPalette::Highlight));
        format.setForeground(palette().color(QPalette::HighlightedText));
        ranges.append({from, to - from, format});
    }
    return ranges;
}

void ConsoleArea::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (ring()) {
        painter.setFont(font());
        paintLines(painter);
        return;
    }
    painter.setFont(parentWidget() ? parentWidget()->font() : font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignTop | Qt::TextWordWrap, m_placeholder);
}

void ConsoleArea::paintLines(QPainter &painter)
{
    const int gutter = gutterWidth();
    const QRect whole = viewport()->rect();
    const int shift = horizontalScrollBar()->value();
    const qreal widest = m_widest;
    int y = margin / 2 - m_scroll.top().above * m_layouts.rowHeight();
    for (qint64 number = m_scroll.top().line; number < m_ring->end() && y < whole.height();
         ++number) {
        const ConsoleLayouts::Laid &laid = m_layouts.at(number);
        const int height = laid.rows * m_layouts.rowHeight();
        painter.setClipping(false);
        ConsoleGutter::paint(painter, m_ring->line(number), {0, y, gutter, height}, m_showsTimes,
                             palette());
        painter.setClipRect(whole.adjusted(gutter, 0, 0, 0));
        painter.setPen(palette().color(QPalette::Text));
        laid.layout->draw(&painter, QPointF(gutter - shift, y), marks(number, laid));
        m_widest = std::max(m_widest, laid.width);
        y += height;
    }
    // The bar's range follows what has been seen.
    if (m_widest > widest && !m_wraps)
        QMetaObject::invokeMethod(this, &ConsoleArea::updateBars, Qt::QueuedConnection);
}

void ConsoleArea::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void ConsoleArea::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        relayout();
}

void ConsoleArea::scrollContentsBy(int, int dy)
{
    if (m_isSettingBars)
        return;
    const QScrollBar *bar = verticalScrollBar();
    if (dy != 0 && m_ring) {
        m_scroll.toLine(m_ring->first() + bar->value());
        updateBars();
    }
    viewport()->update();
}

} // namespace Gui
