// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/servers/cells/rowactionsdelegate.h"

#include "core/server/server.h"
#include "gui/servers/servercommands.h"
#include "gui/servers/serverlistmodel.h"
#include "gui/servers/servertexts.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <array>

namespace Gui {

namespace {

constexpr int side = 28;
constexpr int gap = 2;
using Button = RowActionsDelegate::Button;
constexpr std::array buttons {Button::StartStop, Button::Restart, Button::Open, Button::Copy};

} // namespace

QRect RowActionsDelegate::buttonRect(const QRect &cell, Button button)
{
    return {cell.left() + margin + int(button) * (side + gap), cell.center().y() - side / 2 + 1,
            side, side};
}

QSize RowActionsDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    return {2 * margin + int(buttons.size()) * (side + gap),
            CellDelegate::sizeHint(option, index).height()};
}

RowActionsDelegate::Look RowActionsDelegate::lookOf(Button button, const Core::Server &server)
{
    switch (button) {
    case Button::StartStop:
        if (server.state() == Core::ServerState::Value::Stopping)
            return {IconId::StopNow, tr("Stop now"), true};
        if (ServerCommands::canStop(server))
            return {IconId::Stop, tr("Stop"), true};
        return {IconId::Start, tr("Start"), ServerCommands::canStart(server)};
    case Button::Restart:
        return {IconId::Restart, tr("Restart"), ServerCommands::canStop(server)};
    case Button::Open:
        return {IconId::Open, tr("Open in browser"), ServerTexts::hasUrl(server)};
    case Button::Copy:
        return {IconId::Copy, tr("Copy URL"), ServerTexts::hasUrl(server)};
    }
    Q_UNREACHABLE();
}

void RowActionsDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const Core::Server *server = ServerListModel::serverOf(index);
    const bool shown = option.state & (QStyle::State_MouseOver | QStyle::State_Selected);
    if (!server || !shown)
        return;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QPoint pointer = view && option.state & QStyle::State_MouseOver
        ? view->viewport()->mapFromGlobal(QCursor::pos())
        : QPoint(-1, -1);
    for (const Button button : buttons) {
        const QRect rect = buttonRect(option.rect, button);
        const Look look = lookOf(button, *server);
        if (look.enabled && rect.contains(pointer)) {
            QColor hover = textColour(option);
            hover.setAlphaF(0.10F);
            painter->setPen(Qt::NoPen);
            painter->setBrush(hover);
            painter->drawRoundedRect(rect, 6, 6);
        }
        icon(look.icon).paint(painter, rect.adjusted(5, 5, -5, -5), Qt::AlignCenter,
                              look.enabled ? QIcon::Normal : QIcon::Disabled);
    }
}

bool RowActionsDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
                                     const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isRelease = event->type() == QEvent::MouseButtonRelease;
    const bool isSecondPress = event->type() == QEvent::MouseButtonDblClick;
    if (!isRelease && !isSecondPress && event->type() != QEvent::MouseButtonPress)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    Core::Server *server = ServerListModel::serverOf(index);
    if (!server || mouse->button() != Qt::LeftButton)
        return false;
    const bool endsDoubleClick = isRelease && std::exchange(m_inDoubleClick, false);
    m_inDoubleClick = isSecondPress;
    for (const Button button : buttons) {
        if (!buttonRect(option.rect, button).contains(mouse->position().toPoint()))
            continue;
        if (isRelease && !endsDoubleClick && lookOf(button, *server).enabled)
            emit clicked(server, button);
        return true;
    }
    return false;
}

bool RowActionsDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Core::Server *server = ServerListModel::serverOf(index);
    if (server && event->type() == QEvent::ToolTip) {
        for (const Button button : buttons) {
            const QRect rect = buttonRect(option.rect, button);
            if (!rect.contains(event->pos()))
                continue;
            QToolTip::showText(event->globalPos(), lookOf(button, *server).text, view->viewport(),
                               rect);
            return true;
        }
    }
    return CellDelegate::helpEvent(event, view, option, index);
}

} // namespace Gui
