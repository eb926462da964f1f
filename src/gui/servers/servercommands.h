// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/server.h"

#include <QList>
#include <QObject>

namespace Core {
class ServerList;
} // namespace Core

namespace Gui {

// A server that was taken out of the list, with all that is needed to put it back.
struct RemovedServer
{
    Core::ServerConfig config;
    int row = 0;
    bool ran = false;
};

// What a person does to one server or to many at once; main thread.
class ServerCommands final : public QObject
{
    Q_OBJECT

public:
    using Servers = QList<Core::Server *>;

    explicit ServerCommands(Core::ServerList &servers, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ServerCommands)

    static bool canStart(const Core::Server &server);
    static bool canStop(const Core::Server &server);

    void start(const Servers &servers);
    void stop(const Servers &servers); // again: now
    void restart(const Servers &servers);
    void toggle(const Servers &servers);
    void open(const Servers &servers);
    void copyUrl(const Servers &servers);
    void duplicate(const Servers &servers);
    void remove(const Servers &servers);
    void putBack(const QList<RemovedServer> &removed);
    void moveBy(const Servers &servers, int rows); // -1 or 1

    // The cures of a failure.
    void useFreePort(Core::Server &server);
    void useLoopback(Core::Server &server);
    void allowNetwork(Core::Server &server);

signals:
    void copied(const QString &text);
    void openFailed(const QString &url);
    void duplicated(Core::Server *server);
    void removed(const QList<Gui::RemovedServer> &removed);

private:
    void changeAndStart(Core::Server &server, Core::ServerConfig config);

    Core::ServerList &m_servers;
};

} // namespace Gui
