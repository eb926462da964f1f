// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/live/livesession.h"

#include "kinds/mock/live/livehub.h"
#include "kinds/mock/tr.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace Kinds::Mock {

namespace {

constexpr qint64 longestBacklog = 1024 * 1024; // for a client that does not read

} // namespace

LiveSession::LiveSession(Start start)
    : m_exchange(std::move(start.exchange))
    , m_response(std::move(start.response))
    , m_head(std::move(start.head))
    , m_hub(start.hub)
{
}

LiveSession::~LiveSession()
{
    if (m_hub)
        m_hub->remove(this);
}

LiveHub &LiveSession::hub() const
{
    return *m_hub;
}

void LiveSession::begin()
{
    if (!open(std::move(m_head)))
        return;
    const auto self = shared_from_this();
    m_hub->add(this);
    m_exchange->onDrained([self] { self->goOn(); });
    m_exchange->onClientGone([self] {});
    m_exchange->onDrainRequested([self] {
        self->silence();
        self->leave();
    });
    const bool isPeriodic = plan().live.every.count() > 0;
    if (isPeriodic && plan().live.sendsToAll)
        m_hub->joinRound(*this);
    else if (isPeriodic)
        later(plan().live.every, &LiveSession::sendPeriodically);
    runScript();
}

void LiveSession::later(std::chrono::milliseconds wait, Callback callback)
{
    QTimer::singleShot(wait, Qt::PreciseTimer, m_hub.get(), [weak = weak_from_this(), callback] {
        const auto self = weak.lock();
        if (self && !self->m_exchange->isOver())
            (self.get()->*callback)();
    });
}

void LiveSession::skipScript(qsizetype messages)
{
    const qsizetype size = plan().live.script.size();
    if (size > 0)
        m_next = plan().live.repeats ? messages % size : std::min(messages, size);
}

// Up to the next pause, or until the client should read first.
void LiveSession::runScript()
{
    const Core::MockLive &live = plan().live;
    while (!m_isSilent && !m_exchange->isOver() && !live.script.isEmpty()) {
        if (m_next == live.script.size() && !live.repeats) {
            if (live.ends)
                finish();
            return;
        }
        m_isHeldUp = m_isWaiting;
        if (m_isHeldUp)
            return;
        m_next %= live.script.size();
        if (const auto pause = live.script[m_next].after; pause.count() > 0 && !m_isDue) {
            later(pause, &LiveSession::sendScripted);
            return;
        }
        m_isDue = false;
        if (const auto message = m_hub->filled(live.script[m_next++], *this, {}))
            sayScripted(*message);
    }
}

void LiveSession::sayScripted(const Core::MockMessage &message)
{
    ++m_sent;
    write(frame(message, true));
}

void LiveSession::sendScripted()
{
    m_isDue = true;
    runScript();
}

void LiveSession::sendPeriodically()
{
    if (m_isSilent)
        return;
    const Core::MockLive &live = plan().live;
    if (!m_isWaiting) {
        if (const auto message = chosen(++m_turn))
            send(*message);
    }
    later(live.every, &LiveSession::sendPeriodically);
}

std::optional<Core::MockMessage> LiveSession::chosen(qint64 turn) const
{
    const QByteArray path = plan().paths.pathOf(m_exchange->request());
    const PathSegments segments = plan().paths.segmentsOf(path);
    const auto lookup = m_hub->lookupFor(*this);
    const QByteArray nothing;
    const RequestFacts facts(m_exchange->request(), path, segments, nothing, lookup.get());
    const Core::MockMessage *message = plan().next(facts, m_hub->state(), turn);
    return message ? m_hub->filled(*message, *this, {}) : std::nullopt;
}

void LiveSession::send(const Core::MockMessage &message)
{
    if (m_isSilent)
        return;
    ++m_sent;
    write(frame(message, false));
}

void LiveSession::write(QByteArray bytes)
{
    if (bytes.isEmpty() || m_exchange->isOver())
        return;
    m_backlog += m_isWaiting ? bytes.size() : 0;
    if (m_backlog > longestBacklog) {
        m_exchange->reset(Tr::tr("The client does not read what it is sent."));
        return;
    }
    m_isWaiting = !m_exchange->write(std::move(bytes));
}

void LiveSession::goOn()
{
    m_isWaiting = false;
    m_backlog = 0;
    drained();
    if (std::exchange(m_isHeldUp, false))
        runScript();
}

} // namespace Kinds::Mock
