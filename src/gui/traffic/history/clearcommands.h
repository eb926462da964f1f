// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/trafficstore.h"
#include "core/server/server.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QToolButton;
class QWidget;

namespace Gui {

// Forgets traffic at the user's word: of one server or of all, in memory and on disk; asks before
// anything goes from the disk. Main thread.
class ClearCommands final : public QObject
{
    Q_OBJECT

public:
    explicit ClearCommands(QWidget *window);
    Q_DISABLE_COPY_MOVE(ClearCommands)

    void setStore(Core::TrafficStore *store) { m_store = store; }
    void setServer(Core::Server *server) { m_server = server; }
    void addTo(QToolButton &button); // click: the server's; its menu: everything

    void clearServer();
    void clearEverything();

signals:
    void serverCleared();

private:
    void ask(const QString &question, const std::function<void()> &yes);

    QWidget *m_window;
    QPointer<Core::TrafficStore> m_store;
    QPointer<Core::Server> m_server;
};

} // namespace Gui
