// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kinds/mock/live/liveplan.h"
#include "kinds/mock/plannedroute.h"

#include <QDateTime>
#include <QPointer>

#include <chrono>
#include <memory>

namespace Kinds::Mock {

class LiveHub;

// An answer that goes on: says what its script says when it is time, and what it is told to. Lives
// in the server's thread as long as the exchange, whose callbacks keep it.
class LiveSession : public std::enable_shared_from_this<LiveSession>
{
public:
    struct Start
    {
        Core::ExchangePtr exchange;
        std::shared_ptr<const PlannedResponse> response;
        Core::Response head;
        LiveHub *hub = nullptr;
    };

    explicit LiveSession(Start start);
    virtual ~LiveSession();
    Q_DISABLE_COPY_MOVE(LiveSession)

    void begin();
    void send(const Core::MockMessage &message);

    const Core::ExchangePtr &exchangePtr() const { return m_exchange; }
    const Core::Exchange &exchange() const { return *m_exchange; }
    const PlannedResponse &response() const { return *m_response; }
    const std::shared_ptr<const PlannedResponse> &responsePtr() const { return m_response; }
    // What is sent by itself this time, filled in; none: nothing.
    std::optional<Core::MockMessage> chosen(qint64 turn) const;
    QByteArray path() const { return m_exchange->request().path(); }
    const QDateTime &since() const { return m_since; }
    qint64 sent() const { return m_sent; } // messages

protected:
    using Callback = void (LiveSession::*)();

    // Answers with the head; false: with something else, and that is all.
    virtual bool open(Core::Response head) = 0;
    // As it goes over the wire.
    virtual QByteArray frame(const Core::MockMessage &message, bool isScripted) = 0;
    virtual void finish() = 0; // the script says so
    virtual void leave() = 0; // the server stops

    const LivePlan &plan() const { return *m_response->live; }
    LiveHub &hub() const;
    Core::Exchange &wire() const { return *m_exchange; }
    void write(QByteArray bytes);
    bool isWaiting() const { return m_isWaiting; }
    void skipScript(qsizetype messages); // before it begins
    void silence() { m_isSilent = true; } // nothing is sent by itself any more
    // Calls it later, unless this is gone or the exchange over.
    void later(std::chrono::milliseconds wait, Callback callback);
    virtual void drained() { } // what waited has gone out

private:
    void runScript();
    void sendScripted();
    void sayScripted(const Core::MockMessage &message);
    void sendPeriodically();
    void goOn();

    const Core::ExchangePtr m_exchange;
    const std::shared_ptr<const PlannedResponse> m_response;
    Core::Response m_head;
    const QPointer<LiveHub> m_hub; // gone at the very end
    const QDateTime m_since = QDateTime::currentDateTimeUtc();
    qsizetype m_next = 0; // of the script
    qint64 m_turn = 0; // of what is sent periodically
    qint64 m_sent = 0;
    qint64 m_backlog = 0; // bytes written while enough waited already
    bool m_isWaiting = false;
    bool m_isDue = false; // the next message of the script, when there is room
    bool m_isHeldUp = false; // the script, until what waits has gone out
    bool m_isSilent = false;
};

} // namespace Kinds::Mock
