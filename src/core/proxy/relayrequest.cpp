// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a Relay passes on what the client sends.

#include "core/proxy/hold/requesthold.h"
#include "core/proxy/pace/pacer.h"
#include "core/proxy/recording/answercapture.h"
#include "core/proxy/relay.h"
#include "core/proxy/tunnel/websocketcourse.h"
#include "core/proxy/upstream/upstreamconnection.h"

namespace Core {

using namespace std::chrono_literals;

namespace {

// The client has ended an upgraded connection. It may be gone altogether, which does not show, and
// the upstream may never end it on its side.
constexpr auto halfClosedPatience = 2s;

} // namespace

void Relay::setPace(qint64 bytesPerSecond)
{
    m_down = std::make_unique<Pacer>(
        bytesPerSecond, weak_from_this(),
        Pacer::Sinks {[this](QByteArray content) { return m_exchange->write(std::move(content)); },
                      [this](const Headers &trailers) { m_exchange->end(trailers); },
                      [this] {
                          if (m_connection)
                              m_connection->resume();
                      }});
    m_up = std::make_unique<Pacer>(
        bytesPerSecond, weak_from_this(),
        Pacer::Sinks {[this](QByteArray content) {
                          return !m_connection || m_connection->write(std::move(content));
                      },
                      [this](const Headers &trailers) { endUp(trailers); },
                      [this] { m_exchange->resumeBody(); }});
}

void Relay::receiveContent()
{
    if (std::exchange(m_isReceiving, true) || m_exchange->isOver())
        return;
    m_exchange->receiveBody(
        [self = shared_from_this()](QByteArrayView chunk) { self->sendContent(chunk); },
        [self = shared_from_this()](const Headers &trailers) { self->endContent(trailers); });
}

// What was received while the request was held, and what follows.
void Relay::sendInput()
{
    if (m_capture)
        m_capture->addRequest(m_input->content);
    passUp(m_input->content);
    if (m_input->trailers) {
        endContent(*m_input->trailers);
    } else {
        receiveContent();
        m_exchange->resumeBody();
    }
}

void Relay::sendContent(QByteArrayView chunk)
{
    if (m_capture)
        m_capture->addRequest(chunk);
    if (!m_webSocket) {
        passUp(chunk.toByteArray());
        return;
    }
    passUp(m_webSocket->fromClient(chunk));
    if (m_webSocket->isOver())
        endBoth();
}

void Relay::passUp(QByteArray content)
{
    if (!m_connection || content.isEmpty())
        return;
    if (m_up) {
        m_up->write(std::move(content));
        m_exchange->pauseBody();
    } else if (!m_connection->write(std::move(content))) {
        m_exchange->pauseBody();
    }
}

void Relay::endContent(const Headers &trailers)
{
    if (m_capture) {
        m_capture->hasRequestEnded = true;
        if (m_capture->failure) {
            answerRecalled();
            return;
        }
    }
    if (m_up)
        m_up->end(trailers);
    else
        endUp(trailers);
}

void Relay::endUp(const Headers &trailers)
{
    if (m_connection)
        m_connection->end(trailers);
    if (m_isUpgraded)
        endLater(halfClosedPatience);
}

void Relay::upstreamDrained()
{
    const auto self = shared_from_this();
    if (m_up)
        m_up->resume();
    else
        m_exchange->resumeBody();
}

} // namespace Core
