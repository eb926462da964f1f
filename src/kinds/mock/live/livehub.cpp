// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/live/livehub.h"

#include "kinds/mock/live/eventsession.h"
#include "kinds/mock/live/websocketsession.h"

#include <QTimer>

#include <algorithm>

namespace Kinds::Mock {

LiveHub::LiveHub(const State &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
}

LiveHub::~LiveHub() = default;

void LiveHub::begin(const Core::ExchangePtr &exchange,
                    const std::shared_ptr<const PlannedResponse> &response, Core::Response head)
{
    const bool isWebSocket = response->live->isWebSocket();
    LiveSession::Start start {exchange, response, std::move(head), this};
    const std::shared_ptr<LiveSession> session = isWebSocket
        ? std::shared_ptr<LiveSession>(std::make_shared<WebSocketSession>(std::move(start)))
        : std::make_shared<EventSession>(std::move(start));
    session->begin();
}

std::optional<Core::MockMessage> LiveHub::filled(const Core::MockMessage &message,
                                                 const LiveSession &session,
                                                 const QByteArray &body) const
{
    if (!m_fill || session.response().live->isPlain)
        return message;
    return m_fill(message, session, body);
}

std::unique_ptr<const Lookup> LiveHub::lookupFor(const LiveSession &session) const
{
    return m_lookup ? m_lookup(session) : nullptr;
}

void LiveHub::joinRound(const LiveSession &session)
{
    const QString &title = session.response().title;
    if (m_rounds.contains(title))
        return;
    m_rounds.insert(title, {session.responsePtr(), 0});
    QTimer::singleShot(session.response().live->live.every, Qt::PreciseTimer, this,
                       [this, title] { runRound(title); });
}

// The session that is there longest stands for all.
void LiveHub::runRound(const QString &title)
{
    Round &round = m_rounds[title];
    const auto isOf = [&](const LiveSession *session) {
        return !session->exchange().isOver() && session->response().title == title;
    };
    const auto first = std::ranges::find_if(m_sessions, isOf);
    if (first == m_sessions.end()) {
        m_rounds.remove(title);
        return;
    }
    const auto milliseconds = (*first)->response().live->live.every;
    if (const auto message = (*first)->chosen(++round.turn))
        broadcast(*message, *round.response);
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, this, [this, title] { runRound(title); });
}

qsizetype LiveHub::broadcast(const Core::MockMessage &message, const Filter &filter)
{
    // Sending may end one.
    std::vector<std::shared_ptr<LiveSession>> chosen;
    for (LiveSession *session : m_sessions) {
        if (!session->exchange().isOver() && filter(*session))
            chosen.push_back(session->shared_from_this());
    }
    for (const auto &session : chosen)
        session->send(message);
    return qsizetype(chosen.size());
}

void LiveHub::broadcast(const Core::MockMessage &message, const PlannedResponse &response)
{
    broadcast(message, [&response](const LiveSession &session) {
        // The file may have been read again meanwhile.
        return session.response().title == response.title
            && session.response().live->isWebSocket() == response.live->isWebSocket();
    });
}

} // namespace Kinds::Mock
