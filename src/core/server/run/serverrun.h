// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consoleline.h"
#include "core/server/run/threadsamples.h"
#include "core/server/serverconfig.h"
#include "core/traffic/exchangerecord.h"

#include <QObject>

#include <memory>

namespace Core {

// One start of a server: fresh workers, each in a fresh thread, with a running number by which late
// results are told from present ones. What the threads say becomes one voice here. Lives in the
// main thread; its destructor cuts and joins.
class ServerRun final : public QObject
{
    Q_OBJECT

public:
    ServerRun(quint64 number, const ServerConfig &config, const ServerKind &kind);
    ~ServerRun() override;
    Q_DISABLE_COPY_MOVE(ServerRun)

    quint64 number() const { return m_number; }
    void start();
    void stop(std::chrono::milliseconds grace);
    void peek(qint64 id);
    void flushRecords(); // of all threads; recordsFlushed() follows
    void setAccess(const AccessRules &access);
    void useValues(const FieldValues &values); // of live fields
    void broadcast(const QString &path, const QString &text);
    void changeState(const StateChange &change);
    void sendInput(const QByteArray &bytes); // to its program
    void setBreakpoint(const Breakpoint &breakpoint);
    void decide(const HeldDecision &decision);

signals:
    void ready(quint16 port); // all threads are
    // Of any thread; the others are ended too.
    void failed(const Core::ServerFailure &failure);
    void stopped(const Core::StopOutcome &outcome);
    void exchangePeeked(const Core::ExchangeRecord &record);
    void exchangesRecorded(const Core::ExchangeBatch &batch);
    void recordsFlushed();
    void statusSampled(const Core::ServerStatus &status);
    void rateSampled(const Core::RateSample &sample);
    void logged(const Core::LogEntry &entry);
    void printed(const Core::ConsoleBatch &batch);
    void messageHeld(const Core::HeldMessage &message);
    void messageReleased(qint64 exchangeId, bool isAnswer);
    // The threads have finished and are joined; nothing follows.
    void ended();

private:
    struct Member;

    void addMember(const ServerConfig &config, const ServerKind &kind,
                   const std::shared_ptr<ListenerGroup> &group);
    template<typename Function>
    void postToAll(const Function &function); // of a worker, which it is given
    void startMember();
    void onReady(quint16 port);
    void onStopped(const StopOutcome &outcome);
    void onFinished(Member &member);
    void onFlushed();
    void onRate(size_t thread, const RateSample &rate);

    const quint64 m_number;
    std::vector<std::unique_ptr<Member>> m_members;
    ThreadSamples m_samples;
    bool m_isEnding = false;
    size_t m_started = 0;
    size_t m_ready = 0;
    size_t m_stopped = 0;
    size_t m_finished = 0;
    size_t m_flushes = 0; // by threads that are still to come
    StopOutcome m_outcome; // of the threads that have stopped
};

} // namespace Core
