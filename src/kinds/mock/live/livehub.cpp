// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/live/livehub.h"

#include "kinds/mock/live/eventsession.h"
#include "kinds/mock/live/websocketsession.h"

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
    if (!m_fill || !session.response().live->hasTemplates)
        return message;
    return m_fill(message, session, body);
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
