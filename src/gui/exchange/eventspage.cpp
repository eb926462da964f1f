// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exchange/eventspage.h"

#include "core/visibletext.h"
#include "gui/exchange/dropfirst.h"
#include "gui/exchange/exchangedetail.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::visibleText;

namespace {

constexpr qsizetype most = 5'000; // events that are shown

} // namespace

EventsPage::EventsPage(QWidget *parent)
    : ExchangePage(parent)
    , m_summary(new QLabel(this))
    , m_tree(new QTreeWidget(this))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setColumnCount(4);
    const int character = fontMetrics().averageCharWidth();
    m_tree->header()->resizeSection(0, character * 8);
    m_tree->header()->resizeSection(1, character * 18);
    m_tree->header()->resizeSection(2, character * 18);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_summary);
    layout->addWidget(m_tree, 1);
    retranslate();
}

QString EventsPage::title() const
{
    return tr("Events");
}

bool EventsPage::isFor(const ExchangeDetail &detail) const
{
    return !detail.events.isEmpty() || detail.hasUnfinishedEvent;
}

void EventsPage::setDetail(const ExchangeDetail &detail)
{
    const QList<Core::StreamEvent> &events = detail.events;
    const qsizetype end = m_first + m_shown.size();
    const bool goesOn = events.size() >= end
        && std::ranges::equal(events.sliced(m_first, m_shown.size()), m_shown);
    const QScrollBar *bar = m_tree->verticalScrollBar();
    const bool follows = goesOn && !m_shown.isEmpty() && bar->value() == bar->maximum();
    const qsizetype first = std::max<qsizetype>(0, events.size() - most);
    // While a stream goes on the place in it stays.
    if (goesOn)
        dropFirst(*m_tree, int(std::min(first - m_first, m_shown.size())));
    else
        m_tree->clear();
    QList<QTreeWidgetItem *> rows;
    for (qsizetype i = goesOn ? std::max(first, end) : first; i < events.size(); ++i) {
        const Core::StreamEvent &event = events.at(i);
        rows << new QTreeWidgetItem(
            {QString::number(i + 1),
             event.event.isEmpty() ? u"message"_s : visibleText(event.event), visibleText(event.id),
             visibleText(event.data)});
    }
    m_tree->addTopLevelItems(rows);
    m_first = first;
    m_shown = events.sliced(first);
    if (follows)
        m_tree->scrollToBottom();
    QString summary = tr("%n event(s)", nullptr, int(events.size()));
    if (events.size() > most)
        summary += u", "_s + lastShown(most);
    if (detail.hasUnfinishedEvent)
        summary += u", "_s + tr("the last one is not complete");
    m_summary->setText(summary);
}

void EventsPage::retranslate()
{
    m_tree->setHeaderLabels({tr("No."), tr("Event"), tr("Id"), tr("Data")});
    m_tree->setAccessibleName(title());
}

} // namespace Gui
