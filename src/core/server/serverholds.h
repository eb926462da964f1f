// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/breakpoint.h"

#include <QList>
#include <QObject>

namespace Core {

// A server's breakpoint and the messages that wait at it, in the order in which they came; lives in
// the main thread. It is kept until the program ends: what waits after a later start should be a
// surprise to nobody.
class ServerHolds final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    Q_DISABLE_COPY_MOVE(ServerHolds)

    const Breakpoint &breakpoint() const { return m_breakpoint; }
    void setBreakpoint(const Breakpoint &breakpoint);
    const QList<HeldMessage> &messages() const { return m_messages; }
    void decide(const HeldDecision &decision);
    void letAllGoOn();

    // --- the running server's side ---

    void add(const HeldMessage &message);
    void remove(qint64 exchangeId, bool isAnswer);
    void clear();

signals:
    void breakpointChanged();
    void messagesChanged();
    void decided(const Core::HeldDecision &decision);

private:
    bool take(qint64 exchangeId, bool isAnswer);

    Breakpoint m_breakpoint;
    QList<HeldMessage> m_messages;
};

} // namespace Core
