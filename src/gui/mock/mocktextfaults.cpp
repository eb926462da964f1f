// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/visibletext.h"
#include "gui/exchange/codeview.h"
#include "gui/icons.h"
#include "gui/mock/mocktextview.h"
#include "gui/widgets/tone.h"

#include <QEvent>
#include <QListWidget>
#include <Qsci/qscistyle.h>

#include <algorithm>

// What is wrong with the text, at its places and as a list.

namespace Gui {

using Sci = QsciScintilla;

namespace {

constexpr int faultMarker = 1;
constexpr int faultIndicator = 8;
constexpr int faultStyle = 64; // beyond those of lexers and of the editor itself

} // namespace

void MockTextView::showFaults(const QList<Core::JsonError> &faults)
{
    m_faults = faults;
    m_view->markerDeleteAll(faultMarker);
    m_view->clearIndicatorRange(0, 0, m_view->lines(), 0, faultIndicator);
    m_view->clearAnnotations();
    m_view->setAnnotationDisplay(Sci::AnnotationIndented);
    for (const Core::JsonError &each : faults)
        mark(each);
    listFaults();
}

void MockTextView::mark(const Core::JsonError &fault)
{
    const int line = std::clamp(fault.position.line - 1, 0, std::max(m_view->lines() - 1, 0));
    const int column = std::max(fault.position.column - 1, 0);
    m_view->markerAdd(line, faultMarker);
    m_view->fillIndicatorRange(line, column, line, std::max(m_view->lineLength(line), column + 1),
                               faultIndicator);
    QsciStyle style(faultStyle);
    style.setFont(font());
    style.setColor(toneColor(Tone::Bad, palette()));
    style.setPaper(toneBackground(Tone::Bad, palette()));
    const QString before = m_view->annotation(line);
    const QString text = Core::visibleText(fault.message);
    m_view->annotate(line, before.isEmpty() ? text : QString(before + u'\n' + text), style);
}

void MockTextView::listFaults()
{
    m_list->clear();
    for (const Core::JsonError &each : std::as_const(m_faults)) {
        auto *item = new QListWidgetItem(tr("Line %1: %2", "number, what is wrong")
                                             .arg(each.position.line)
                                             .arg(Core::visibleText(each.message)),
                                         m_list);
        item->setIcon(icon(IconId::Error, toneColor(Tone::Bad, palette())));
    }
    m_list->setVisible(m_faults.size() > 1);
}

// What is drawn once is not drawn anew by itself when the theme changes.
void MockTextView::colour()
{
    const QColor bad = toneColor(Tone::Bad, palette());
    m_view->markerDefine(icon(IconId::Error, bad).pixmap(14, 14), faultMarker);
    m_view->setIndicatorForegroundColor(bad, faultIndicator);
    showFaults(m_faults);
}

void MockTextView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colour();
    else if (event->type() == QEvent::LanguageChange) {
        m_list->setAccessibleName(tr("Mistakes"));
        listFaults();
    }
    QWidget::changeEvent(event);
}

} // namespace Gui
