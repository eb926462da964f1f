// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverholds.h"

namespace Core {

void ServerHolds::setBreakpoint(const Breakpoint &breakpoint)
{
    if (m_breakpoint == breakpoint)
        return;
    m_breakpoint = breakpoint;
    emit breakpointChanged();
}

// At once, so that a second key does not meet the answer to the same request.
void ServerHolds::decide(const HeldDecision &decision)
{
    if (!take(decision.exchangeId, decision.isAnswer))
        return;
    emit decided(decision);
    emit messagesChanged();
}

void ServerHolds::letAllGoOn()
{
    const QList<HeldMessage> all = m_messages;
    for (const HeldMessage &message : all)
        decide({.exchangeId = message.exchangeId, .isAnswer = message.isAnswer});
}

void ServerHolds::add(const HeldMessage &message)
{
    m_messages << message;
    emit messagesChanged();
}

void ServerHolds::remove(qint64 exchangeId, bool isAnswer)
{
    if (take(exchangeId, isAnswer))
        emit messagesChanged();
}

bool ServerHolds::take(qint64 exchangeId, bool isAnswer)
{
    const auto isThis = [exchangeId, isAnswer](const HeldMessage &each) {
        return each.exchangeId == exchangeId && each.isAnswer == isAnswer;
    };
    return m_messages.removeIf(isThis) > 0;
}

void ServerHolds::clear()
{
    if (m_messages.isEmpty())
        return;
    m_messages.clear();
    emit messagesChanged();
}

} // namespace Core
