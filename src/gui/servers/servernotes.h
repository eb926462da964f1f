// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/server.h"

#include <QObject>

namespace Core {
class ServerList;
} // namespace Core

namespace Gui {

class NoteBar;
class ServerCommands;
struct Note;
struct RemovedServer;

// Tells in the note bar what servers need to say: why one failed with the cure as buttons, what a
// stop waits for, what it cut, and how to get a removed one back. Main thread.
class ServerNotes final : public QObject
{
    Q_OBJECT

public:
    ServerNotes(Core::ServerList &servers, ServerCommands &commands, NoteBar &bar,
                QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ServerNotes)

    // In the language of now.
    void retranslate();

signals:
    void settingsWanted(Core::Server *server);
    void logWanted(Core::Server *server);

private:
    void watch(Core::Server &server);
    void tell(Core::Server &server);
    void tellPaused(Core::Server &server);
    void tellHealth(Core::Server &server);
    void tellWaiting(Core::Server &server);
    void tellFailure(Core::Server &server);
    void addCures(Note &note, Core::Server &server);
    void tellCut(Core::Server &server);
    void tellRemoved(const QList<RemovedServer> &removed);

    Core::ServerList &m_servers;
    ServerCommands &m_commands;
    NoteBar &m_bar;
};

} // namespace Gui
