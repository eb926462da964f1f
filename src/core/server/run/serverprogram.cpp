// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/run/serverprogram.h"

#include "core/tr.h"

namespace Core {

namespace {

ServerFailure::Cause causeOf(ProcessFailure::Cause cause)
{
    switch (cause) {
    case ProcessFailure::Cause::NotStarted:
        return ServerFailure::Cause::ProgramMissing;
    case ProcessFailure::Cause::Ended:
        return ServerFailure::Cause::ProgramEnded;
    case ProcessFailure::Cause::NotReady:
        return ServerFailure::Cause::NotReady;
    }
    return ServerFailure::Cause::Internal;
}

} // namespace

ServerProgram::ServerProgram(ProcessPlan plan, const QUrl &url, SideProcess::PlanMaker makeAnew)
    : m_process(std::move(plan), QString::fromUtf8(url.toEncoded()), std::move(makeAnew))
{
    connect(&m_process, &SideProcess::ready, this, &ServerProgram::ready);
    connect(&m_process, &SideProcess::left, this, &ServerProgram::left);
    connect(&m_process, &SideProcess::logged, this, &ServerProgram::logged);
    connect(&m_process, &SideProcess::statusChanged, this, &ServerProgram::statusChanged);
    connect(&m_process, &SideProcess::failed, this, &ServerProgram::onFailed);
    connect(&m_process, &SideProcess::printed, this, &ServerProgram::onPrinted);
    connect(&m_process, &SideProcess::stopped, this, [this](int survivors) {
        if (survivors > 0)
            emit logged(
                LogLevel::Error,
                Tr::tr("%n process(es) of the program could not be ended.", nullptr, survivors));
        passOn();
        emit stopped(survivors);
    });
}

// One at a time, so that a program that prints without end does not fill a queue.
void ServerProgram::onPrinted(const ConsoleBatch &batch)
{
    m_printed.add(batch);
    if (!m_isUnderWay)
        passOn();
}

void ServerProgram::acknowledge()
{
    m_isUnderWay = false;
    passOn();
}

void ServerProgram::passOn()
{
    if (m_printed.isEmpty())
        return;
    m_isUnderWay = true;
    emit printed(m_printed.take());
}

void ServerProgram::onFailed(const ProcessFailure &failure)
{
    ServerFailure told;
    told.cause = causeOf(failure.cause);
    told.message = failure.message;
    told.exitStatus = failure.status;
    told.lastLines = failure.lastLines;
    passOn();
    emit failed(told);
}

} // namespace Core
