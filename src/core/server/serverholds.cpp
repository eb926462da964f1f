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

void ServerHolds::decide(const HeldDecision &decision)
{
    emit decided(decision);
}

void ServerHolds::letAllGoOn()
{
    const QList<HeldMessage> all = m_messages;
    for (const HeldMessage &message : all)
        decide({.exchangeId = message.exchangeId});
}

void ServerHolds::add(const HeldMessage &message)
{
    m_messages << message;
    emit messagesChanged();
}

void ServerHolds::remove(qint64 exchangeId)
{
    if (m_messages.removeIf(
            [exchangeId](const HeldMessage &each) { return each.exchangeId == exchangeId; })
        > 0)
        emit messagesChanged();
}

void ServerHolds::clear()
{
    if (m_messages.isEmpty())
        return;
    m_messages.clear();
    emit messagesChanged();
}

} // namespace Core
