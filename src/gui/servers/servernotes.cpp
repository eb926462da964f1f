// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/servers/servernotes.h"

#include "core/server/serverlist.h"
#include "core/visibletext.h"
#include "gui/servers/programtexts.h"
#include "gui/servers/servercommands.h"
#include "gui/servers/servertexts.h"
#include "gui/widgets/notebar.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Gui {

using Core::ServerState;

namespace {

constexpr auto passing = 15s;

QString keyOf(const Core::Server &server)
{
    return u"server/"_s + server.id();
}

QString healthKeyOf(const Core::Server &server)
{
    return u"health/"_s + server.id();
}

QString pausedKeyOf(const Core::Server &server)
{
    return u"paused/"_s + server.id();
}

} // namespace

ServerNotes::ServerNotes(Core::ServerList &servers, ServerCommands &commands, NoteBar &bar,
                         QObject *parent)
    : QObject(parent)
    , m_servers(servers)
    , m_commands(commands)
    , m_bar(bar)
{
    using Core::ServerList;
    for (int row = 0; row < servers.size(); ++row)
        watch(servers.at(row));
    connect(&servers, &ServerList::inserted, this, [this](int row) { watch(m_servers.at(row)); });
    connect(&servers, &ServerList::aboutToRemove, this, [this](int row) {
        m_servers.at(row).disconnect(this);
        m_bar.remove(keyOf(m_servers.at(row)));
        m_bar.remove(pausedKeyOf(m_servers.at(row)));
        m_bar.remove(healthKeyOf(m_servers.at(row)));
    });
    connect(&commands, &ServerCommands::removed, this, &ServerNotes::tellRemoved);
}

void ServerNotes::watch(Core::Server &server)
{
    connect(&server, &Core::Server::stateChanged, this, [this, &server] {
        tell(server);
        tellHealth(server);
    });
    connect(&server, &Core::Server::healthChanged, this, [this, &server] { tellHealth(server); });
    connect(&server, &Core::Server::statusChanged, this, [this, &server] {
        if (server.state() == ServerState::Value::Stopping)
            tellWaiting(server);
        tellPaused(server);
    });
    tell(server);
    tellHealth(server);
}

void ServerNotes::retranslate()
{
    for (int row = 0; row < m_servers.size(); ++row) {
        Core::Server &server = m_servers.at(row);
        if (m_bar.has(keyOf(server)))
            tell(server);
        tellHealth(server);
    }
}

void ServerNotes::tell(Core::Server &server)
{
    switch (server.state()) {
    case ServerState::Value::Failed:
        tellFailure(server);
        return;
    case ServerState::Value::Stopping:
        tellWaiting(server);
        return;
    case ServerState::Value::Stopped:
        if (server.lastAborted() > 0) {
            tellCut(server);
            return;
        }
        break;
    case ServerState::Value::Starting:
    case ServerState::Value::Running:
        break;
    }
    m_bar.remove(keyOf(server));
    tellPaused(server);
}

void ServerNotes::tellPaused(Core::Server &server)
{
    const QString key = pausedKeyOf(server);
    const QString why = server.status().acceptingPausedWhy;
    if (why.isEmpty() || server.state() != ServerState::Value::Running) {
        m_bar.remove(key);
    } else if (!m_bar.has(key)) {
        m_bar.put({key,
                   Note::Tone::Warning,
                   tr("%1 takes no new connections at present. %2", "server, reason")
                       .arg(ServerTexts::name(server), Core::visibleText(why)),
                   {{tr("Show Console"), [this, &server] { emit logWanted(&server); }, true}},
                   {}});
    }
}

void ServerNotes::tellHealth(Core::Server &server)
{
    const QString why = server.unhealthyWhy();
    if (why.isEmpty()) {
        m_bar.remove(healthKeyOf(server));
        return;
    }
    m_bar.put({healthKeyOf(server),
               Note::Tone::Warning,
               tr("%1 is unhealthy. %2", "server, reason")
                   .arg(ServerTexts::name(server), Core::visibleText(why)),
               {{tr("Show Console"), [this, &server] { emit logWanted(&server); }, true},
                {tr("Restart"), [&server] { server.restart(); }}},
               {}});
}

void ServerNotes::tellWaiting(Core::Server &server)
{
    Note note {keyOf(server), Note::Tone::Busy, {}, {}, {}};
    if (server.status().listener.inFlight > 0) {
        note.text = ServerTexts::waiting(server);
        note.buttons.append({tr("Stop Now"), [&server] { server.stopNow(); }, true});
    } else if (ProgramTexts::isStopping(server)) {
        note.text = ProgramTexts::stopping(server);
        note.buttons.append({tr("Next Step Now"), [&server] { server.hurry(); }, true});
    } else {
        m_bar.remove(keyOf(server));
        return;
    }
    m_bar.put(note);
}

void ServerNotes::tellFailure(Core::Server &server)
{
    Note note {keyOf(server), Note::Tone::Failure, ServerTexts::failure(server), {}, {}};
    addCures(note, server);
    m_bar.put(note);
}

void ServerNotes::addCures(Note &note, Core::Server &server)
{
    const Note::Button freePort {tr("Use a Free Port"),
                                 [this, &server] { m_commands.useFreePort(server); }};
    const Note::Button loopback {tr("Use This Computer Only"),
                                 [this, &server] { m_commands.useLoopback(server); }};
    const Note::Button allow {tr("Allow Other Machines"),
                              [this, &server] { m_commands.allowNetwork(server); }, true};
    const Note::Button settings {tr("Edit Settings"),
                                 [this, &server] { emit settingsWanted(&server); }, true};
    const Note::Button log {tr("Show Console"), [this, &server] { emit logWanted(&server); }, true};
    const Note::Button retry {tr("Retry"), [this, &server] { m_commands.start({&server}); }};
    using Cause = Core::ServerFailure::Cause;
    switch (server.failure() ? server.failure()->cause : Cause::Internal) {
    case Cause::PortTaken:
    case Cause::PortForbidden:
        note.buttons = {freePort, settings, retry};
        return;
    case Cause::AddressUnavailable:
        note.buttons = {loopback, settings, retry};
        return;
    case Cause::NetworkNotAllowed:
        note.buttons = {loopback, allow, settings};
        return;
    case Cause::BadSettings:
    case Cause::NoCertificate:
        note.buttons = {settings, retry};
        return;
    case Cause::OutOfDescriptors:
        note.buttons = {retry};
        return;
    case Cause::ProgramMissing:
        note.buttons = {settings, log, retry};
        return;
    case Cause::NeedsOther:
        note.buttons = {settings, retry};
        return;
    case Cause::NotReady:
    case Cause::ProgramEnded:
    case Cause::Internal:
        note.buttons = {log, retry};
        return;
    }
}

void ServerNotes::tellCut(Core::Server &server)
{
    m_bar.put({keyOf(server),
               Note::Tone::Warning,
               tr("%1 stopped; %n request(s) had to be cut.", "server", server.lastAborted())
                   .arg(ServerTexts::name(server)),
               {},
               passing});
}

void ServerNotes::tellRemoved(const QList<RemovedServer> &removed)
{
    const QString text = removed.size() == 1
        ? tr("Removed “%1”.", "name of a server")
              .arg(Core::visibleText(removed.constFirst().config.name))
        : tr("Removed %n server(s).", nullptr, int(removed.size()));
    m_bar.put({u"removed/"_s + removed.constFirst().config.id,
               Note::Tone::Info,
               text,
               {{tr("Undo"), [this, removed] { m_commands.putBack(removed); }}},
               passing});
}

} // namespace Gui
