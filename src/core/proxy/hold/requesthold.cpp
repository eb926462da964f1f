// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/hold/requesthold.h"

#include "core/proxy/hold/headtext.h"
#include "core/tr.h"

#include <QTimer>

namespace Core {

void RequestHold::start(const ExchangePtr &exchange, HoldDesk &desk, GoOn goOn)
{
    const auto hold = std::make_shared<RequestHold>(Private(), exchange, desk, std::move(goOn));
    if (exchange->hasBody())
        hold->receive();
    else
        hold->show();
}

RequestHold::RequestHold(Private, const ExchangePtr &exchange, HoldDesk &desk, GoOn goOn)
    : m_exchange(exchange)
    , m_desk(desk)
    , m_goOn(std::move(goOn))
    , m_place(desk.takePlace())
    , m_input(std::make_unique<HeldInput>(HeldInput {.request = exchange->request(),
                                                     .hasBody = exchange->hasBody(),
                                                     .length = exchange->contentLength()}))
{
    if (!exchange->hasBody())
        m_input->trailers.emplace();
}

void RequestHold::receive()
{
    // Its client has been told to send on.
    m_input->request.headers.remove("Expect");
    m_exchange->onClientGone([self = shared_from_this()] {});
    m_exchange->receiveBody(
        [self = shared_from_this()](QByteArrayView chunk) {
            self->m_input->content += chunk;
            if (self->m_input->content.size() >= HoldDesk::longestContent)
                self->show();
        },
        [self = shared_from_this()](const Headers &trailers) {
            self->m_input->trailers = trailers;
            self->show();
        });
    QTimer::singleShot(HoldDesk::slowContent, &m_desk, [weak = weak_from_this()] {
        if (const auto self = weak.lock(); self && !self->m_exchange->isOver())
            self->show();
    });
}

void RequestHold::show()
{
    if (std::exchange(m_isShown, true))
        return;
    if (!m_input->trailers)
        m_exchange->pauseBody();
    const qint64 id = m_exchange->id();
    m_exchange->onClientGone([&desk = m_desk, id] { desk.forget(id); });
    m_desk.hold(
        {.exchangeId = id,
         .request = m_input->request,
         .content = m_input->content,
         .isWhole = m_input->trailers.has_value()},
        [self = shared_from_this()](const HeldDecision &decision) { self->decide(decision); });
}

void RequestHold::decide(const HeldDecision &decision)
{
    m_place.reset();
    if (decision.verdict == HeldDecision::Verdict::Drop) {
        m_exchange->reset(Tr::tr("The request was dropped at a breakpoint."));
        return;
    }
    if (decision.isChanged())
        m_exchange->setRemark(Tr::tr("The request was changed at a breakpoint."));
    if (decision.request) {
        const Headers original = std::exchange(m_input->request, *decision.request).headers;
        keepFraming(m_input->request.headers, original);
    }
    if (decision.content && m_input->trailers) {
        m_input->content = *decision.content;
        m_input->hasBody = m_input->hasBody || !decision.content->isEmpty();
        m_input->length = decision.content->size();
        setLength(m_input->request.headers, decision.content->size(), m_input->hasBody);
    }
    m_goOn(std::move(m_input));
}

} // namespace Core
