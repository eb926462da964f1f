// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/answer/httpdate.h"
#include "core/http/listener.h"
#include "core/http/listenergroup.h"
#include "core/http/wire/contentallowance.h"
#include "core/http/wire/guard.h"

#include <QBasicTimer>
#include <QPointer>
#include <QTcpServer>
#include <QTimer>

#include <span>
#include <vector>

class QSocketNotifier;

namespace Core {

class FacadeSocket;
struct SocketAddress;
struct AcceptedConnection;

// The listening socket that QHttpServer is given, in the server's thread: accepts the connections
// and owns their Guards, and hands QHttpServer one request at a time through a FacadeSocket.
class GuardServer final : public QTcpServer
{
    Q_OBJECT

public:
    GuardServer(std::shared_ptr<ListenerGroup> group, const ListenerOptions &options,
                Listener::Dispatch dispatch, Listener::Recorder recorder);
    ~GuardServer() override;
    Q_DISABLE_COPY_MOVE(GuardServer)

    void listen(); // for the group, if it is the first of it
    void drain(std::chrono::milliseconds grace);
    int cutAll(); // how many exchanges were open
    void setAccess(AccessRules access) { m_options.access = std::move(access); }
    ListenerCounters counters() const;
    QList<OpenExchange> openExchanges(int maximum) const;
    std::optional<ExchangeRecord> peek(qint64 id) const;
    void handleCurrent(); // called by QHttpServer's handler

    // --- the Guards' side ---

    const Limits &limits() const { return m_options.limits; }
    const ListenerOptions &options() const { return m_options; }
    const QByteArray &date() { return m_date.now(); }
    std::span<char> scratch() { return m_scratch; }
    bool isDraining() const { return m_isDraining; }
    qint64 nextId() { return m_group->nextId(); }
    ListenerCounters &count() { return m_counters; }
    ContentAllowance &contentAllowance() { return m_contentAllowance; }
    void schedule(Guard *guard); // its turn() is called from the event loop
    void dispatch(ExchangePtr exchange);
    void record(ExchangeRecord &&record) { m_recorder(std::move(record)); }
    void bury(Guard *guard); // deleted from the event loop

    QTcpSocket *nextPendingConnection() override;

signals:
    void drained(int aborted);
    void acceptingPaused(const QString &why);
    void acceptingResumed();

protected:
    bool event(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void acceptConnections();
    void admit(const AcceptedConnection &connection);
    void recordOverflow(const SocketAddress &peer);
    void pauseFor(int error);
    void resumed();
    void stopListening();
    void provideFacade();
    void post();
    void takeTurns();
    void beginDrain();
    void graceOver();
    void checkDrained();

    const std::shared_ptr<ListenerGroup> m_group;
    ListenerOptions m_options;
    Listener::Dispatch m_dispatch;
    Listener::Recorder m_recorder;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QPointer<FacadeSocket> m_facade;
    ExchangePtr m_current;
    std::vector<char> m_scratch;
    HttpDate m_date;
    ListenerCounters m_counters;
    ContentAllowance m_contentAllowance;

    std::vector<std::unique_ptr<Guard>> m_guards;
    std::vector<std::unique_ptr<Guard>> m_buried;
    std::vector<Guard *> m_scheduled;
    QBasicTimer m_sweep;
    QTimer m_grace;
    int m_aborted = 0;
    bool m_isPosted = false;
    bool m_isPaused = false;
    bool m_isDraining = false;
    bool m_hasDrainBegun = false;
    bool m_isDrained = false;
};

} // namespace Core
