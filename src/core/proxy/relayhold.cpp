// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a Relay has an answer wait.

#include "core/proxy/hold/headtext.h"
#include "core/proxy/hold/heldanswer.h"
#include "core/proxy/upstream/upstreamconnection.h"
#include "core/proxy/upstream/upstreampool.h"
#include "core/tr.h"

#include <QTimer>

namespace Core {

void Relay::holdAnswer(Response head, std::optional<qint64> length)
{
    m_held = std::make_unique<HeldAnswer>(HeldAnswer {std::move(head), length, m_desk.takePlace()});
    QTimer::singleShot(HoldDesk::slowContent, &m_pool, [weak = weak_from_this()] {
        if (const auto relay = weak.lock(); relay && relay->m_held)
            relay->showHeld();
    });
}

void Relay::holdContent(QByteArrayView content)
{
    m_held->content += content;
    if (m_held->content.size() >= HoldDesk::longestContent)
        showHeld();
}

void Relay::showHeld()
{
    if (std::exchange(m_held->isShown, true) || m_exchange->isOver())
        return;
    if (m_connection)
        m_connection->pause();
    const qint64 id = m_exchange->id();
    m_exchange->onClientGone([self = shared_from_this(), id] { self->m_desk.forget(id); });
    m_desk.hold(
        {.exchangeId = id,
         .isAnswer = true,
         .request = request(),
         .response = m_held->head,
         .content = m_held->content,
         .isWhole = m_held->trailers.has_value()},
        [self = shared_from_this()](const HeldDecision &decision) { self->decideHeld(decision); });
}

// Whether the client gets the content of such an answer.
bool Relay::sendsContent(const Response &head) const
{
    return m_exchange->request().method != "HEAD" && head.status != 204 && head.status != 304;
}

void Relay::decideHeld(const HeldDecision &decision)
{
    const std::unique_ptr<HeldAnswer> held = std::move(m_held);
    if (decision.verdict == HeldDecision::Verdict::Drop) {
        letGo();
        m_exchange->reset(Tr::tr("The answer was dropped at a breakpoint."));
        return;
    }
    if (decision.isChanged())
        m_exchange->setRemark(Tr::tr("The answer was changed at a breakpoint."));
    if (decision.response) {
        const Headers original = std::exchange(held->head, *decision.response).headers;
        keepFraming(held->head.headers, original);
    }
    if (decision.content && held->trailers) {
        held->content = *decision.content;
        held->length = held->content.size();
        setLength(held->head.headers, held->content.size(), true);
    } else if (held->trailers && held->length && sendsContent(held->head)) {
        held->length = held->content.size(); // that of an answer without content may be of another
    }
    passHead(std::move(held->head), held->length);
    if (!held->content.isEmpty())
        upstreamContent(held->content);
    if (m_breaksOff && !held->content.isEmpty())
        return; // its end is on its way
    if (held->trailers)
        endDown(*held->trailers);
    else if (m_connection)
        m_connection->resume();
}

} // namespace Core
