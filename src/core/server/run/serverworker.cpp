// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/run/serverworker.h"

#include "core/kind/keptstate.h"
#include "core/server/run/serverprogram.h"
#include "core/server/run/serverservice.h"
#include "core/server/run/servertls.h"
#include "core/tr.h"

#include <algorithm>

namespace Core {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// What a program gets at least for its first signal, and when the requests have used up all time.
constexpr milliseconds programGrace = 1s;
constexpr milliseconds shortProgramGrace = 300ms;

} // namespace

ServerWorker::ServerWorker(ServerConfig config, ServerKind kind,
                           std::shared_ptr<ListenerGroup> group, bool isFirst)
    : m_config(std::move(config))
    , m_kind(std::move(kind))
    , m_group(std::move(group))
    , m_isFirst(isFirst)
    , m_access(m_config.accessRules(m_kind))
    , m_values(m_config.values)
{
}

ServerWorker::~ServerWorker() = default;

void ServerWorker::onProgramReady(const QUrl &address)
{
    m_handler->useProgram(address);
    if (!m_service)
        listen();
}

void ServerWorker::onProgramFailed(const ServerFailure &failure)
{
    close();
    emit failed(failure);
}

void ServerWorker::onProgramStatus()
{
    if (m_service) {
        m_service->tellStatus();
        return;
    }
    ThreadSample sample;
    sample.status.program = m_program->status();
    emit statusSampled(sample);
}

void ServerWorker::stop(milliseconds grace)
{
    if (m_program && (!m_service || m_isProgramStopping)) {
        m_isProgramStopping = true;
        m_program->stop(grace);
        return;
    }
    if (!m_service)
        return;
    m_isStopping = true;
    setBreakpoint({}); // nobody looks at what comes now
    m_service->drain(grace);
}

// The program outlives the exchanges that it answers.
void ServerWorker::onDrained(int aborted)
{
    if (!m_service || m_isProgramStopping)
        return;
    m_aborted = aborted;
    if (!m_program) {
        finish(0);
        return;
    }
    m_isProgramStopping = true;
    const milliseconds left = m_service->graceLeft();
    m_program->stop(left == 0ms ? shortProgramGrace : std::max(left, programGrace));
    m_service->tellStatus();
}

void ServerWorker::onSecond()
{
    if (const int left = m_logBudget.renew(); left > 0)
        log(LogLevel::Warning, Tr::tr("%n line(s) left out: too many at once", nullptr, left));
    if (const auto news = m_tls ? m_tls->keepFresh(QDateTime::currentDateTimeUtc()) : std::nullopt)
        log(news->level, news->text);
    if (m_program)
        m_service->tellStatus();
}

void ServerWorker::peek(qint64 id)
{
    if (const auto record = m_service ? m_service->peek(id) : std::nullopt)
        emit exchangePeeked(*record);
}

void ServerWorker::flushRecords()
{
    if (m_service)
        m_service->flushRecords();
    emit recordsFlushed();
}

void ServerWorker::setAccess(const AccessRules &access)
{
    m_access = access;
    if (m_service)
        m_service->setAccess(access);
}

void ServerWorker::useValues(const FieldValues &values)
{
    m_values = values;
    if (m_handler)
        m_handler->useValues(values);
}

void ServerWorker::setBreakpoint(const Breakpoint &breakpoint)
{
    m_breakpoint = m_isStopping ? Breakpoint() : breakpoint;
    if (m_handler)
        m_handler->setBreakpoint(m_breakpoint);
}

void ServerWorker::broadcast(const QString &path, const QString &text)
{
    if (m_handler)
        m_handler->broadcast(path, text);
}

void ServerWorker::changeState(const StateChange &change)
{
    if (m_handler)
        m_handler->changeState(change);
    if (m_service)
        m_service->tellStatus();
}

void ServerWorker::decide(const HeldDecision &decision)
{
    if (m_handler)
        m_handler->decide(decision);
}

void ServerWorker::sendInput(const QByteArray &bytes)
{
    if (m_program)
        m_program->write(bytes);
}

void ServerWorker::acknowledge()
{
    if (m_service)
        m_service->acknowledge();
}

void ServerWorker::acknowledgeOutput()
{
    if (m_program)
        m_program->acknowledge();
}

void ServerWorker::cleanUp()
{
    m_service.reset();
    m_program.reset();
    m_handler.reset();
}

void ServerWorker::log(LogLevel level, const QString &text)
{
    if (m_logBudget.take())
        emit logged({QDateTime::currentDateTimeUtc(), level, text});
}

void ServerWorker::finish(int survivors)
{
    close();
    emit stopped({.aborted = m_aborted, .survivors = survivors});
}

// Tells the last of everything and lets go of it.
void ServerWorker::close()
{
    if (m_service)
        m_service->close();
    cleanUp();
}

} // namespace Core
