// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consolesearch.h"
#include "gui/console/view/consolescroll.h"
#include "gui/console/view/consoleselection.h"

#include <QAbstractScrollArea>

namespace Gui {

// Shows the lines of a console: only those in sight are laid out and painted, so that neither their
// number nor the speed at which they come matters. Main thread.
class ConsoleArea : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ConsoleArea(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ConsoleArea)

    // The ring outlives the area or is taken from it; null: nothing.
    void setRing(const Core::ConsoleRing *ring);
    void refresh(); // the ring has changed
    void setWraps(bool wraps);
    void setShowsTimes(bool shows);
    // What is shown of a line, for example without secrets.
    void setShown(const Core::ConsoleShown &shown);
    const Core::ConsoleShown &shown() const { return m_layouts.shown(); }
    void setPlaceholder(const QString &text);

    // While it is at the end it stays there.
    bool isAtEnd() const { return m_scroll.isAtEnd(); }
    void scrollToEnd();

    // What is marked; one of them is the present one.
    void setSearch(const Core::ConsoleSearch *search);
    void showMatch(const std::optional<Core::ConsoleSearch::Match> &match);
    // Where a search begins: at the present match, else at the first line in sight.
    Core::ConsoleSearch::Match searchPlace() const;

    const ConsoleSelection &selection() const { return m_selection; }
    QString selectedText() const;
    QString visibleText() const; // the lines in sight

signals:
    void atEndChanged(bool atEnd);

protected:
    struct Hit
    {
        Core::ConsolePlace place;
        std::optional<QUrl> url = {};
    };

    // Null also if it has no lines.
    const Core::ConsoleRing *ring() const;

    ConsoleScroll &scroll() { return m_scroll; }
    int pageRows() const;
    int rowHeight() const { return m_layouts.rowHeight(); }
    Hit hitAt(const QPoint &point) const;
    void setSelection(const ConsoleSelection &selection);
    void updateBars(); // after scroll() was moved

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void relayout();
    int gutterWidth() const;
    void paintLines(QPainter &painter);
    QList<QTextLayout::FormatRange> marks(qint64 number, const ConsoleLayouts::Laid &laid) const;
    void markMatches(qint64 number, QList<QTextLayout::FormatRange> &ranges) const;

    const Core::ConsoleRing *m_ring = nullptr;
    const Core::ConsoleSearch *m_search = nullptr;
    std::optional<Core::ConsoleSearch::Match> m_match;
    mutable ConsoleLayouts m_layouts; // keeps what it is asked for
    ConsoleScroll m_scroll;
    ConsoleSelection m_selection;
    QString m_placeholder;
    qreal m_widest = 0;
    bool m_wraps = true;
    bool m_showsTimes = false;
    bool m_wasAtEnd = true;
    bool m_isSettingBars = false;
};

} // namespace Gui
