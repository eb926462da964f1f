// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/history/clearcommands.h"

#include "core/visibletext.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

namespace Gui {

ClearCommands::ClearCommands(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void ClearCommands::addTo(QToolButton &button)
{
    auto *menu = new QMenu(&button);
    button.setMenu(menu);
    button.setPopupMode(QToolButton::MenuButtonPopup);
    connect(&button, &QToolButton::clicked, this, &ClearCommands::clearServer);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        menu->addAction(tr("Clear This Server"), this, &ClearCommands::clearServer);
        menu->addAction(tr("Clear All Servers…"), this, &ClearCommands::clearEverything)
            ->setEnabled(m_store);
    });
}

void ClearCommands::clearServer()
{
    if (!m_server)
        return;
    const auto clear = [this] {
        if (!m_server)
            return;
        m_server->traffic().clear();
        if (m_store)
            m_store->removeServer(m_server->id());
        emit serverCleared();
    };
    if (m_store && m_server->config().keepsTraffic) {
        ask(tr("Delete all that was kept of the requests of “%1”, pinned ones too? It cannot be "
               "brought back.")
                .arg(Core::visibleText(m_server->name())),
            clear);
    } else {
        clear();
    }
}

void ClearCommands::clearEverything()
{
    if (!m_store)
        return;
    ask(tr("Delete all that was kept of the requests of all servers, pinned ones too? It cannot be "
           "brought back."),
        [this] {
            if (m_server)
                m_server->traffic().clear();
            if (m_store)
                m_store->removeAll();
            emit serverCleared();
        });
}

void ClearCommands::ask(const QString &question, const std::function<void()> &yes)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Clear"), question, QMessageBox::Cancel,
                                m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *button = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    connect(button, &QPushButton::clicked, this, yes);
    box->open();
}

} // namespace Gui
