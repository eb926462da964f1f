// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/methods/statewait.h"

#include "core/control/facts/serverfacts.h"
#include "core/server/server.h"
#include "core/tr.h"

namespace Core {

using State = ServerState::Value;

StateWait::StateWait(Server &server, Goal goal, std::chrono::milliseconds patience, Done done,
                     QObject *parent)
    : QObject(parent)
    , m_server(&server)
    , m_goal(goal)
    , m_done(std::move(done))
    , m_since(server.stateSince())
{
    // Queued: whether it starts again is settled after the signal.
    connect(&server, &Server::stateChanged, this, &StateWait::look, Qt::QueuedConnection);
    connect(&server, &QObject::destroyed, this, [this] {
        finish(RpcError {RpcError::Overtaken, Tr::tr("The server was removed meanwhile.")});
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        finish(RpcError {RpcError::TimedOut,
                         Tr::tr("“%1” has not come to that in time.").arg(m_server->name())});
    });
    m_patience.start(patience);
    QMetaObject::invokeMethod(this, &StateWait::look, Qt::QueuedConnection);
}

void StateWait::look()
{
    if (m_isOver || m_server->startsAgain())
        return;
    switch (m_server->state()) {
    case State::Starting:
    case State::Stopping:
        break;
    case State::Running:
        ran();
        break;
    case State::Stopped:
    case State::Failed:
        stopped();
        break;
    }
}

void StateWait::ran()
{
    if (m_goal == Goal::Running)
        finish({});
    else if (m_server->stateSince() != m_since) // else it stops when those that need it have
        finish(RpcError {RpcError::Overtaken,
                         Tr::tr("“%1” was started again meanwhile.").arg(m_server->name())});
}

void StateWait::stopped()
{
    if (m_goal == Goal::Stopped)
        finish({});
    else if (const auto &failure = m_server->failure())
        finish(RpcError {RpcError::NotStarted, failure->message, failureFacts(*failure)});
    else
        finish(RpcError {RpcError::Overtaken,
                         Tr::tr("“%1” was stopped meanwhile.").arg(m_server->name())});
}

void StateWait::finish(const std::optional<RpcError> &error)
{
    if (std::exchange(m_isOver, true))
        return;
    m_patience.stop();
    m_done(error);
    parent()->deleteLater();
}

} // namespace Core
