// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exchange/messagespage.h"

#include "core/visibletext.h"
#include "gui/exchange/dropfirst.h"
#include "gui/exchange/exchangedetail.h"
#include "gui/widgets/format.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::visibleText;
using Core::WebSocketMessage;
using Core::WebSocketPayload;

namespace {

// What was said stands before what it is: the pane is often narrow.
enum Column : int { Number, Sender, Text, Time, Kind, Size, Columns };

constexpr qsizetype longestText = 2'000;
constexpr qsizetype longestHex = 64;

} // namespace

MessagesPage::MessagesPage(QWidget *parent)
    : ExchangePage(parent)
    , m_summary(new QLabel(this))
    , m_tree(new QTreeWidget(this))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setColumnCount(Columns);
    const int character = fontMetrics().averageCharWidth();
    m_tree->header()->resizeSection(Number, character * 7);
    m_tree->header()->resizeSection(Sender, character * 11);
    m_tree->header()->resizeSection(Text, character * 44);
    for (const Column column : {Time, Kind})
        m_tree->header()->resizeSection(column, character * 11);
    m_tree->headerItem()->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_summary);
    layout->addWidget(m_tree, 1);
    retranslate();
}

QString MessagesPage::title() const
{
    return tr("Messages");
}

bool MessagesPage::isFor(const ExchangeDetail &detail) const
{
    return Core::isWebSocket(detail.record);
}

QString MessagesPage::kindOf(const WebSocketMessage &message)
{
    switch (message.message.opcode) {
    case WebSocketPayload::Text:
        return tr("Text");
    case WebSocketPayload::Binary:
        return tr("Binary");
    case WebSocketPayload::Close:
        return tr("Close");
    case WebSocketPayload::Ping:
        return tr("Ping");
    case WebSocketPayload::Pong:
        return tr("Pong");
    }
    return {};
}

QString MessagesPage::textOf(const WebSocketMessage &message)
{
    const QByteArray &content = message.message.content;
    if (message.message.opcode == WebSocketPayload::Close) {
        const Core::WebSocketClosing closing = Core::webSocketClosing(content);
        return closing.code == 0
            ? QString()
            : QString(QString::number(closing.code) + u' ' + visibleText(closing.reason));
    }
    if (message.message.opcode == WebSocketPayload::Binary)
        return QString::fromLatin1(content.left(longestHex).toHex(' '))
            + (content.size() > longestHex ? u" …"_s : QString());
    return visibleText(content.left(longestText))
        + (content.size() > longestText ? u" …"_s : QString());
}

void MessagesPage::setDetail(const ExchangeDetail &detail)
{
    constexpr qsizetype most = 5'000;
    const QList<WebSocketMessage> &messages = detail.webSocket.messages;
    // While messages come the place among them stays, and what is selected.
    const auto whose = std::pair(detail.record.started, detail.record.id);
    const bool goesOn = whose == m_whose && messages.size() >= m_end;
    const QScrollBar *bar = m_tree->verticalScrollBar();
    const bool follows = goesOn && bar->value() > 0 && bar->value() == bar->maximum();
    if (!goesOn)
        m_tree->clear();
    m_whose = whose;
    const qsizetype first = std::max<qsizetype>(0, messages.size() - most);
    const qsizetype present = m_tree->topLevelItemCount();
    dropFirst(*m_tree, int(std::min(first - (m_end - present), present)));
    const qsizetype next = goesOn ? std::max(first, m_end) : first;
    m_end = messages.size();
    QList<QTreeWidgetItem *> rows;
    for (const WebSocketMessage &message : messages.sliced(next)) {
        rows << new QTreeWidgetItem({QString::number(next + rows.size() + 1),
                                     message.fromClient ? tr("→ Client") : tr("← Server"),
                                     textOf(message), Format::duration(message.at), kindOf(message),
                                     Format::bytes(message.message.size)});
        rows.last()->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_tree->addTopLevelItems(rows);
    if (follows)
        m_tree->scrollToBottom();
    QString summary = tr("%n message(s)", nullptr, int(messages.size()));
    if (messages.size() > most)
        summary += u", "_s + lastShown(most);
    if (!detail.webSocket.isWhole)
        summary += u", "_s + tr("not all of what passed was kept");
    m_summary->setText(summary);
}

// What was said gets the room that is left, where there is some.
void MessagesPage::resizeEvent(QResizeEvent *event)
{
    ExchangePage::resizeEvent(event);
    constexpr int others = 60; // characters
    const bool isWide = width() > fontMetrics().averageCharWidth() * 2 * others;
    m_tree->header()->setStretchLastSection(!isWide);
    m_tree->header()->setSectionResizeMode(
        Text, isWide ? QHeaderView::Stretch : QHeaderView::Interactive);
}

void MessagesPage::retranslate()
{
    m_tree->setHeaderLabels(
        {tr("No."), tr("From"), tr("Message"), tr("After"), tr("Kind"), tr("Size")});
    m_tree->setAccessibleName(title());
}

} // namespace Gui
