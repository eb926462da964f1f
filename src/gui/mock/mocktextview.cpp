// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/mocktextview.h"

#include "gui/exchange/codeview.h"
#include "gui/widgets/taborder.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Gui {

using Sci = QsciScintilla;

namespace {

constexpr int faultMarker = 1;
constexpr int faultMargin = 1;
constexpr int faultIndicator = 8;

bool isContinuation(char byte)
{
    return (uchar(byte) & 0xC0) == 0x80;
}

} // namespace

MockTextView::MockTextView(Core::MockSyntax syntax, QWidget *parent)
    : QWidget(parent)
    , m_syntax(syntax)
    , m_view(new CodeView)
    , m_list(new QListWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view, 1);
    layout->addWidget(m_list);
    m_view->setEditable(true);
    m_view->setTabWidth(2);
    m_view->setIndentationsUseTabs(false);
    m_view->setAutoIndent(true);
    m_view->setCaretLineVisible(false);
    m_view->setMarginType(faultMargin, Sci::SymbolMargin);
    m_view->setMarginWidth(faultMargin, 16);
    m_view->setMarginMarkerMask(faultMargin, 1 << faultMarker);
    m_view->indicatorDefine(Sci::SquiggleIndicator, faultIndicator);
    setFocusProxy(m_view);
    connect(m_view, &Sci::textChanged, this, [this] {
        if (!m_isFilling)
            emit edited();
        emit undoChanged();
    });
    connect(m_view, &Sci::cursorPositionChanged, this, [this](int line) {
        if (m_isFilling || line == m_line || !m_view->hasFocus())
            return;
        m_line = line;
        emit lineChosen(line + 1);
    });
    TabOrder::leaveByKey(m_view);
    const auto goToFault
        = [this](const QListWidgetItem *item) { goTo(m_faults[m_list->row(item)].position); };
    connect(m_list, &QListWidget::itemClicked, this, goToFault);
    connect(m_list, &QListWidget::itemActivated, this, [this, goToFault](const auto *item) {
        goToFault(item);
        m_view->setFocus();
    });
    m_list->setAccessibleName(tr("Mistakes"));
    m_list->setWordWrap(true);
    m_list->setMaximumHeight(fontMetrics().lineSpacing() * 7);
    colour();
}

void MockTextView::setText(const QByteArray &text)
{
    m_isFilling = true;
    if (!std::exchange(m_isFilled, true)) {
        const bool isYaml = m_syntax == Core::MockSyntax::Yaml;
        m_view->setEolMode(text.contains("\r\n") ? Sci::EolWindows : Sci::EolUnix);
        m_view->setCode(text, isYaml ? CodeLanguage::Yaml : CodeLanguage::Json);
    } else if (const QByteArray before = m_view->code(); before != text) {
        const qsizetype shorter = std::min(before.size(), text.size());
        qsizetype same = 0;
        while (same < shorter && before[same] == text[same])
            ++same;
        qsizetype end = 0;
        while (same + end < shorter
               && before[before.size() - 1 - end] == text[text.size() - 1 - end])
            ++end;
        // Characters stay whole.
        while (same > 0 && same < before.size() && isContinuation(before[same]))
            --same;
        while (end > 0 && isContinuation(text[text.size() - end]))
            --end;
        const qsizetype added = std::max<qsizetype>(text.size() - end - same, 0);
        m_view->SendScintilla(Sci::SCI_SETTARGETSTART, ulong(same));
        m_view->SendScintilla(Sci::SCI_SETTARGETEND, ulong(before.size() - end));
        m_view->SendScintilla(Sci::SCI_REPLACETARGET, ulong(added), text.constData() + same);
    }
    m_isFilling = false;
    emit undoChanged();
}

QByteArray MockTextView::text() const
{
    return m_view->code();
}

void MockTextView::goTo(Core::TextPosition position)
{
    const int line = std::clamp(position.line - 1, 0, std::max(m_view->lines() - 1, 0));
    m_line = line;
    m_view->setCursorPosition(line, std::max(position.column - 1, 0));
    const int first = m_view->firstVisibleLine();
    const auto shown = int(m_view->SendScintilla(Sci::SCI_LINESONSCREEN));
    if (line < first || line >= first + shown - 2)
        m_view->setFirstVisibleLine(std::max(line - 2, 0));
    // Beginnings of lines are seen wherever that is possible.
    const auto at = m_view->SendScintilla(Sci::SCI_GETCURRENTPOS);
    const auto x = m_view->SendScintilla(Sci::SCI_POINTXFROMPOSITION, 0UL, at)
        + m_view->SendScintilla(Sci::SCI_GETXOFFSET);
    if (x < m_view->viewport()->width())
        m_view->SendScintilla(Sci::SCI_SETXOFFSET, 0UL);
}

void MockTextView::undo()
{
    m_view->undo();
}

void MockTextView::redo()
{
    m_view->redo();
}

bool MockTextView::canUndo() const
{
    return m_view->isUndoAvailable();
}

bool MockTextView::canRedo() const
{
    return m_view->isRedoAvailable();
}

} // namespace Gui
