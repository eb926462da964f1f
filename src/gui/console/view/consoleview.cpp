// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/console/view/consoleview.h"

#include "gui/icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <chrono>
#include <limits>

using namespace std::chrono_literals;

namespace Gui {

namespace {

constexpr int rowsPerNotch = 3;
constexpr int notch = 120; // QWheelEvent: a step of a usual wheel
constexpr int everything = std::numeric_limits<int>::max() / 4;

} // namespace

ConsoleView::ConsoleView(QWidget *parent)
    : ConsoleArea(parent)
{
    connect(&m_autoScroll, &QTimer::timeout, this, &ConsoleView::scrollOn);
}

void ConsoleView::selectAll()
{
    if (!ring())
        return;
    ConsoleSelection all;
    all.selectAll(*ring());
    setSelection(all);
}

void ConsoleView::copy()
{
    if (const QString text = selectedText(); !text.isEmpty())
        put(text);
}

void ConsoleView::put(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    emit copied(text);
}

void ConsoleView::selectLink(bool forward)
{
    if (!ring())
        return;
    ConsoleSelection link = selection();
    if (link.isEmpty()) {
        const qint64 top = scroll().top().line;
        link.begin({forward ? top : top + pageRows(), 0});
    }
    if (!link.selectLink(forward, *ring(), shown()))
        return;
    setSelection(link);
    scroll().bringIntoSight(link.from().line, 0);
    updateBars();
}

std::optional<QUrl> ConsoleView::selectedLink() const
{
    const QList<Core::ConsoleLink> links = Core::linksIn(selectedText());
    return links.size() == 1 ? std::optional(links.first().url) : std::nullopt;
}

void ConsoleView::moveRows(int rows)
{
    scroll().moveBy(rows);
    updateBars();
}

void ConsoleView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (std::abs(turned.x()) > std::abs(turned.y()) || event->modifiers() != Qt::NoModifier) {
        QCoreApplication::sendEvent(horizontalScrollBar(), event);
        return;
    }
    m_wheel += turned.y() * rowsPerNotch;
    const int rows = m_wheel / notch;
    m_wheel -= rows * notch;
    if (rows != 0)
        moveRows(-rows);
    event->accept();
}

void ConsoleView::keyPressEvent(QKeyEvent *event)
{
    if (!takeCommand(*event) && !takeExtend(*event) && !takeScroll(*event))
        ConsoleArea::keyPressEvent(event);
}

bool ConsoleView::takeCommand(const QKeyEvent &event)
{
    const bool isAlt = event.modifiers() == Qt::AltModifier;
    if (event.matches(QKeySequence::Copy)) {
        copy();
    } else if (event.matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (isAlt && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down)) {
        selectLink(event.key() == Qt::Key_Down);
    } else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        const std::optional<QUrl> url = selectedLink();
        if (!url || event.modifiers() != Qt::NoModifier)
            return false;
        emit linkOpened(*url);
    } else {
        return false;
    }
    return true;
}

bool ConsoleView::takeScroll(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::AltModifier | Qt::ShiftModifier))
        return false;
    QScrollBar *sideways = horizontalScrollBar();
    switch (event.key()) {
    case Qt::Key_Up:
        moveRows(-1);
        return true;
    case Qt::Key_Down:
        moveRows(1);
        return true;
    case Qt::Key_PageUp:
        moveRows(-pageRows());
        return true;
    case Qt::Key_PageDown:
        moveRows(pageRows());
        return true;
    case Qt::Key_Home:
        moveRows(-everything);
        return true;
    case Qt::Key_End:
        scrollToEnd();
        return true;
    case Qt::Key_Left:
        sideways->triggerAction(QScrollBar::SliderSingleStepSub);
        return true;
    case Qt::Key_Right:
        sideways->triggerAction(QScrollBar::SliderSingleStepAdd);
        return true;
    default:
        return false;
    }
}

// By lines, from the first one in sight if nothing is selected.
bool ConsoleView::takeExtend(const QKeyEvent &event)
{
    if (!ring() || event.modifiers() != Qt::ShiftModifier)
        return false;
    int lines = 0;
    switch (event.key()) {
    case Qt::Key_Up:
        lines = -1;
        break;
    case Qt::Key_Down:
        lines = 1;
        break;
    case Qt::Key_PageUp:
        lines = -pageRows();
        break;
    case Qt::Key_PageDown:
        lines = pageRows();
        break;
    case Qt::Key_Home:
        lines = -everything;
        break;
    case Qt::Key_End:
        lines = everything;
        break;
    default:
        return false;
    }
    ConsoleSelection extended = selection();
    if (extended.isEmpty())
        extended.begin({scroll().top().line, 0});
    extended.extendBy(lines, *ring());
    setSelection(extended);
    scroll().bringIntoSight(std::min(extended.cursor().line, ring()->end() - 1), 0);
    updateBars();
    return true;
}

void ConsoleView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !ring())
        return;
    m_mouse = event->position().toPoint();
    m_hasDragged = false;
    ConsoleSelection begun = selection();
    const Core::ConsolePlace place = hitAt(m_mouse).place;
    if (event->modifiers() & Qt::ShiftModifier)
        begun.extendTo(place);
    else
        begun.begin(place);
    setSelection(begun);
}

void ConsoleView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton) || !ring()) {
        const bool isLink = ring() && hitAt(point).url;
        viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::IBeamCursor);
        return;
    }
    if ((point - m_mouse).manhattanLength() < QApplication::startDragDistance() && !m_hasDragged)
        return;
    m_hasDragged = true;
    m_mouse = point;
    extendTo(point);
    if (viewport()->rect().contains(point))
        m_autoScroll.stop();
    else if (!m_autoScroll.isActive())
        m_autoScroll.start(50ms);
}

void ConsoleView::extendTo(const QPoint &point)
{
    ConsoleSelection extended = selection();
    extended.extendTo(hitAt(point).place);
    setSelection(extended);
}

void ConsoleView::scrollOn()
{
    const int beyond = m_mouse.y() < 0 ? m_mouse.y() : m_mouse.y() - viewport()->height();
    if (!ring() || (m_mouse.y() >= 0 && beyond < 0))
        return;
    moveRows(beyond / rowHeight() + (beyond < 0 ? -1 : 1));
    extendTo(m_mouse);
}

void ConsoleView::mouseReleaseEvent(QMouseEvent *event)
{
    m_autoScroll.stop();
    if (event->button() != Qt::LeftButton || m_hasDragged || !ring()
        || event->modifiers() != Qt::NoModifier)
        return;
    if (const std::optional<QUrl> url = hitAt(event->position().toPoint()).url)
        emit linkOpened(*url);
}

void ConsoleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !ring())
        return;
    const Core::ConsolePlace place = hitAt(event->position().toPoint()).place;
    if (place.line >= ring()->end())
        return;
    ConsoleSelection word;
    word.selectWord(place, shown()(ring()->line(place.line).text));
    setSelection(word);
    m_hasDragged = true;
}

void ConsoleView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const std::optional<QUrl> url = byMouse && ring() ? hitAt(event->pos()).url : selectedLink();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (url) {
        menu->addAction(icon(IconId::Open), tr("&Open Link"), this,
                        [this, url] { emit linkOpened(*url); });
        menu->addAction(tr("Copy &Link"), this,
                        [this, url] { put(url->toDisplayString(QUrl::FullyEncoded)); });
        menu->addSeparator();
    }
    menu->addAction(icon(IconId::Copy), tr("&Copy"), this, &ConsoleView::copy)
        ->setEnabled(!selection().isEmpty());
    menu->addAction(tr("Select &All"), this, &ConsoleView::selectAll)->setEnabled(ring());
    menu->popup(byMouse ? event->globalPos() : mapToGlobal(QPoint(width() / 3, height() / 3)));
}

} // namespace Gui
