// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/exposurebutton.h"

#include "core/server/serverlist.h"
#include "gui/servers/servertexts.h"
#include "gui/statelook.h"

#include <QEvent>

namespace Gui {

ExposureButton::ExposureButton(const Core::ServerList &servers, QWidget *parent)
    : QToolButton(parent)
    , m_servers(servers)
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    using Core::ServerList;
    connect(&servers, &ServerList::serverStateChanged, this, &ExposureButton::refresh);
    connect(&servers, &ServerList::removed, this, &ExposureButton::refresh);
    connect(&servers, &ServerList::changed, this, &ExposureButton::refresh);
    connect(this, &QToolButton::clicked, this, [this] {
        if (m_first)
            emit serverWanted(m_first);
    });
    refresh();
}

void ExposureButton::refresh()
{
    m_count = 0;
    m_first = nullptr;
    for (int row = 0; row < m_servers.size(); ++row) {
        Core::Server &server = m_servers.at(row);
        if (!ServerTexts::isReachable(server))
            continue;
        ++m_count;
        if (!m_first)
            m_first = &server;
    }
    setText(ServerTexts::reachableFromNetwork(m_count));
    const QColor warning = StateLook::of(Core::ServerState::Value::Stopping).colour;
    setIcon(Gui::icon(IconId::Warning, warning));
    QPalette colours;
    colours.setColor(QPalette::ButtonText, warning);
    setPalette(colours);
    setVisible(m_count > 0);
}

void ExposureButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange
        || event->type() == QEvent::ApplicationPaletteChange)
        refresh();
}

} // namespace Gui
