// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/open/openbutton.h"

#include "core/visibletext.h"
#include "gui/icons.h"
#include "gui/masking/masking.h"
#include "gui/widgets/format.h"
#include "gui/widgets/menutext.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace Gui {

using namespace std::chrono_literals;

namespace {

constexpr auto aWhile = 1s; // all others are over before somebody could pick them
constexpr qsizetype longestTarget = 80;

bool isOpenForAWhile(const Core::OpenExchange &exchange)
{
    return exchange.age >= aWhile;
}

} // namespace

OpenButton::OpenButton(QWidget *parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    setIcon(Gui::icon(IconId::StateStarting));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &OpenButton::fill);
    refresh();
}

void OpenButton::setServer(Core::Server *server)
{
    if (m_server)
        m_server->disconnect(this);
    m_server = server;
    if (server)
        connect(server, &Core::Server::statusChanged, this, &OpenButton::refresh);
    refresh();
}

void OpenButton::refresh()
{
    const auto count
        = m_server ? std::ranges::count_if(m_server->status().open, isOpenForAWhile) : 0;
    setVisible(count > 0);
    setText(tr("%n open", nullptr, int(count)));
    setToolTip(tr("Requests that are still being answered: pick one to see what has come so far"));
}

void OpenButton::fill()
{
    m_menu->clear();
    if (!m_server)
        return;
    for (const Core::OpenExchange &exchange : m_server->status().open) {
        if (!isOpenForAWhile(exchange))
            continue;
        QString target = Core::visibleText(Masking::shownTarget(m_masking, exchange.target));
        if (target.size() > longestTarget)
            target = target.left(longestTarget) + u'…';
        const QString text
            = tr("%1 %2, for %3", "method, target, time")
                  .arg(Core::visibleText(exchange.method), target,
                       Format::age(std::chrono::floor<std::chrono::seconds>(exchange.age)));
        connect(m_menu->addAction(menuText(text)), &QAction::triggered, this,
                [this, id = exchange.id] { emit picked(id); });
    }
}

void OpenButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QToolButton::changeEvent(event);
}

} // namespace Gui
