// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/breakpoint.h"
#include "core/traffic/trafficfilter.h"

#include <QBasicTimer>
#include <QObject>

#include <chrono>
#include <functional>
#include <map>
#include <memory>

namespace Core {

class Exchange;

// The messages of a proxy that wait for somebody, each until it is decided or its time is over.
// Lives in the server's thread.
class HoldDesk final : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t mostHeld = 100; // what comes beyond goes on at once
    static constexpr qint64 longestContent = 1024 * 1024; // that is held; the rest stays on its way
    static constexpr std::chrono::seconds slowContent {1}; // what has come by then is shown

    using Decided = std::function<void(const HeldDecision &decision)>;
    // Of the mostHeld, from the first byte on until it goes on; may outlive the desk.
    using Place = std::shared_ptr<const void>;

    using QObject::QObject;
    Q_DISABLE_COPY_MOVE(HoldDesk)

    // What is held already goes on if this one is off.
    void setBreakpoint(const Breakpoint &breakpoint);
    bool wantsRequest(const Exchange &exchange) const;
    bool wantsAnswer(const Exchange &exchange, const Response &answer) const;

    Place takePlace() const { return m_places; } // for what is wanted
    // decided is called once, maybe at once, unless the message is forgotten.
    void hold(HeldMessage message, Decided decided);
    void decide(const HeldDecision &decision); // nothing, if it is not held any more
    void forget(qint64 exchangeId); // its client has gone

signals:
    void held(const Core::HeldMessage &message);
    void released(qint64 exchangeId, bool isAnswer);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Held
    {
        bool isAnswer;
        std::chrono::steady_clock::time_point until;
        Decided decided;
    };

    void letGoOn(qint64 exchangeId);
    bool matches(const Request &request, const Response &answer) const;

    Breakpoint m_breakpoint;
    TrafficFilter m_filter;
    const Place m_places = std::make_shared<char>(); // each place is one more owner
    std::map<qint64, Held> m_held; // by exchange
    QBasicTimer m_clock;
};

} // namespace Core
