// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/run/serverrun.h"

#include "core/http/listenergroup.h"
#include "core/kind/keptstate.h"
#include "core/server/run/ownedthread.h"
#include "core/server/run/serverworker.h"

namespace Core {

// A worker and its thread, which goes first: afterwards nobody else uses the worker.
struct ServerRun::Member
{
    Member(const ServerConfig &config, const ServerKind &kind,
           const std::shared_ptr<ListenerGroup> &group, bool isFirst)
        : worker(config, kind, group, isFirst)
        , thread(config.name)
    {
        worker.moveToThread(&thread);
    }

    template<typename Function>
    void post(Function function)
    {
        QMetaObject::invokeMethod(&worker, std::move(function), Qt::QueuedConnection);
    }

    ServerWorker worker;
    OwnedThread thread;
    bool hasEnded = false; // it said its last word
};

ServerRun::ServerRun(quint64 number, const ServerConfig &config, const ServerKind &kind)
    : m_number(number)
{
    const auto group = std::make_shared<ListenerGroup>();
    for (int i = 0; i < config.threads(kind); ++i)
        addMember(config, kind, group);
}

ServerRun::~ServerRun()
{
    for (const auto &member : m_members)
        member->thread.quit(); // all side by side; each is joined below
}

void ServerRun::addMember(const ServerConfig &config, const ServerKind &kind,
                          const std::shared_ptr<ListenerGroup> &group)
{
    const size_t number = m_members.size();
    m_members.push_back(std::make_unique<Member>(config, kind, group, number == 0));
    Member *member = m_members.back().get();
    ServerWorker *worker = &member->worker;
    OwnedThread *thread = &member->thread;
    connect(worker, &ServerWorker::failed, thread, &QThread::quit, Qt::DirectConnection);
    connect(worker, &ServerWorker::stopped, thread, &QThread::quit, Qt::DirectConnection);
    connect(thread, &QThread::finished, worker, &ServerWorker::cleanUp, Qt::DirectConnection);
    connect(thread, &QThread::finished, this, [this, member] { onFinished(*member); });

    connect(worker, &ServerWorker::ready, this, &ServerRun::onReady);
    connect(worker, &ServerWorker::failed, this, [this, member](const ServerFailure &failure) {
        member->hasEnded = true;
        emit failed(failure);
        stop(std::chrono::milliseconds::zero());
    });
    connect(worker, &ServerWorker::stopped, this, [this, member](const StopOutcome &outcome) {
        member->hasEnded = true;
        onStopped(outcome);
    });
    connect(worker, &ServerWorker::logged, this, &ServerRun::logged);
    connect(worker, &ServerWorker::messageHeld, this, &ServerRun::messageHeld);
    connect(worker, &ServerWorker::messageReleased, this, &ServerRun::messageReleased);
    connect(worker, &ServerWorker::printed, this, [this, member](const ConsoleBatch &batch) {
        emit printed(batch);
        member->post([member] { member->worker.acknowledgeOutput(); });
    });
    connect(worker, &ServerWorker::exchangePeeked, this, &ServerRun::exchangePeeked);
    connect(worker, &ServerWorker::exchangesRecorded, this,
            [this, member](const ExchangeBatch &batch) {
                emit exchangesRecorded(batch);
                member->post([member] { member->worker.acknowledge(); });
            });
    connect(worker, &ServerWorker::recordsFlushed, this, &ServerRun::onFlushed);
    connect(worker, &ServerWorker::statusSampled, this, [this, number](const ThreadSample &sample) {
        m_samples.set(number, sample);
        emit statusSampled(m_samples.sum());
    });
    connect(worker, &ServerWorker::rateSampled, this,
            [this, number](const RateSample &rate) { onRate(number, rate); });
}

template<typename Function>
void ServerRun::postToAll(const Function &function)
{
    for (const auto &each : m_members) {
        Member *member = each.get();
        member->post([member, function] { function(member->worker); });
    }
}

void ServerRun::start()
{
    startMember();
}

void ServerRun::startMember()
{
    Member *member = m_members[m_started++].get();
    member->thread.begin();
    member->post([member] { member->worker.start(); });
}

void ServerRun::onReady(quint16 port)
{
    ++m_ready;
    while (!m_isEnding && m_started < m_members.size())
        startMember();
    if (m_ready == m_members.size())
        emit ready(port);
}

void ServerRun::stop(std::chrono::milliseconds grace)
{
    m_isEnding = true;
    for (size_t i = 0; i < m_started; ++i) {
        Member *member = m_members[i].get();
        member->post([member, grace] { member->worker.stop(grace); });
    }
}

void ServerRun::peek(qint64 id)
{
    postToAll([id](ServerWorker &worker) { worker.peek(id); });
}

void ServerRun::flushRecords()
{
    m_flushes += m_members.size();
    postToAll([](ServerWorker &worker) { worker.flushRecords(); });
}

void ServerRun::onFlushed()
{
    if (--m_flushes == 0)
        emit recordsFlushed();
}

void ServerRun::setAccess(const AccessRules &access)
{
    postToAll([access](ServerWorker &worker) { worker.setAccess(access); });
}

void ServerRun::useValues(const FieldValues &values)
{
    postToAll([values](ServerWorker &worker) { worker.useValues(values); });
}

void ServerRun::setBreakpoint(const Breakpoint &breakpoint)
{
    postToAll([breakpoint](ServerWorker &worker) { worker.setBreakpoint(breakpoint); });
}

void ServerRun::broadcast(const QString &path, const QString &text)
{
    postToAll([path, text](ServerWorker &worker) { worker.broadcast(path, text); });
}

void ServerRun::changeState(const StateChange &change)
{
    postToAll([change](ServerWorker &worker) { worker.changeState(change); });
}

void ServerRun::decide(const HeldDecision &decision)
{
    postToAll([decision](ServerWorker &worker) { worker.decide(decision); });
}

void ServerRun::sendInput(const QByteArray &bytes)
{
    Member *first = m_members.front().get();
    first->post([first, bytes] { first->worker.sendInput(bytes); });
}

void ServerRun::onStopped(const StopOutcome &outcome)
{
    m_outcome.aborted += outcome.aborted;
    m_outcome.survivors += outcome.survivors;
    if (++m_stopped != m_started)
        return;
    emit rateSampled(m_samples.takeRate());
    emit stopped(m_outcome);
}

void ServerRun::onFinished(Member &member)
{
    member.thread.wait();
    if (!member.hasEnded)
        stop(std::chrono::milliseconds::zero()); // it ended by itself: a server is whole or not
    if (++m_finished == m_started)
        emit ended();
}

void ServerRun::onRate(size_t thread, const RateSample &rate)
{
    m_samples.add(rate);
    if (thread == 0)
        emit rateSampled(m_samples.takeRate());
}

} // namespace Core
