// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/listenergroup.h"
#include "core/server/run/portbinding.h"
#include "core/server/run/serverprogram.h"
#include "core/server/run/serverservice.h"
#include "core/server/run/servertls.h"
#include "core/server/run/serverworker.h"
#include "core/server/serverurl.h"
#include "core/tr.h"

// How a worker starts: what is checked and made until it listens.

namespace Core {

std::optional<ServerFailure> ServerWorker::check() const
{
    using Cause = ServerFailure::Cause;
    if (const Result<> valid = m_config.validate(m_kind); !valid)
        return ServerFailure {.cause = Cause::BadSettings, .message = valid.error()};
    if (m_config.isLoopback() || m_config.allowNetwork)
        return {};
    return ServerFailure {.cause = Cause::NetworkNotAllowed,
                          .message = Tr::tr("On the address %1 other machines could reach this "
                                            "server, and its settings do not allow that.")
                                         .arg(m_config.host)};
}

std::optional<ServerFailure> ServerWorker::prepare()
{
    if (const auto refused = m_isFirst ? check() : std::nullopt)
        return refused;
    auto handler = m_kind.createHandler(m_values);
    if (!handler) {
        return ServerFailure {.cause = ServerFailure::Cause::BadSettings,
                              .message = handler.error()};
    }
    if (const auto failure = prepareTls())
        return failure;
    if (const auto failure = m_isFirst ? bind() : std::nullopt)
        return failure;
    m_handler = std::move(*handler);
    m_handler->setBreakpoint(m_breakpoint);
    connect(m_handler.get(), &Handler::logged, this, &ServerWorker::log);
    connect(m_handler.get(), &Handler::keptStateChanged, this, [this] {
        if (m_service)
            m_service->tellStatus();
    });
    connect(m_handler.get(), &Handler::held, this, &ServerWorker::messageHeld);
    connect(m_handler.get(), &Handler::released, this, &ServerWorker::messageReleased);
    return {};
}

void ServerWorker::start()
{
    if (const auto failure = prepare()) {
        emit failed(*failure);
        return;
    }
    if (!m_isFirst || !m_kind.program)
        listen();
    else if (const auto failure = startProgram())
        emit failed(*failure);
}

void ServerWorker::listen()
{
    m_service = std::make_unique<ServerService>(m_config, m_config.threads(m_kind), m_access,
                                                m_group, *m_handler, [this](ServerStatus &status) {
                                                    if (m_program)
                                                        status.program = m_program->status();
                                                });
    const ServerService *service = m_service.get();
    connect(service, &ServerService::exchangesRecorded, this, &ServerWorker::exchangesRecorded);
    connect(service, &ServerService::statusSampled, this, &ServerWorker::statusSampled);
    connect(service, &ServerService::rateSampled, this, &ServerWorker::rateSampled);
    connect(service, &ServerService::logged, this, &ServerWorker::log);
    // Queued: the service is deleted there.
    connect(service, &ServerService::drained, this, &ServerWorker::onDrained, Qt::QueuedConnection);
    connect(service, &ServerService::secondPassed, this, &ServerWorker::onSecond);
    m_service->listen();
    emit ready(service->port());
}

std::optional<ServerFailure> ServerWorker::bind()
{
    auto binding = PortBinding::make(m_config);
    if (!binding)
        return binding.error();
    if (!binding->remark.isEmpty())
        log(LogLevel::Warning, binding->remark);
    const auto opened = m_group->open(std::move(binding->socket), m_config.threads(m_kind));
    if (!opened)
        return PortBinding::failureOf(opened.error(), m_config);
    return {};
}

std::optional<ServerFailure> ServerWorker::prepareTls()
{
    if (!m_config.tls.on || !m_isFirst)
        return {};
    auto tls = ServerTls::make(m_config);
    if (!tls)
        return tls.error();
    m_tls = std::move(*tls);
    m_group->setTls(m_tls->context());
    if (const auto news = m_tls->start())
        log(news->level, news->text);
    return {};
}

std::optional<ServerFailure> ServerWorker::startProgram()
{
    const auto makePlan = [this] { return m_kind.program(m_config.values); };
    auto plan = makePlan();
    if (!plan)
        return ServerFailure {.cause = ServerFailure::Cause::ProgramMissing,
                              .message = plan.error()};
    m_program = std::make_unique<ServerProgram>(std::move(*plan),
                                                serverUrl(m_config, m_group->port()), makePlan);
    connect(m_program.get(), &ServerProgram::logged, this, &ServerWorker::log);
    connect(m_program.get(), &ServerProgram::printed, this, &ServerWorker::printed);
    connect(m_program.get(), &ServerProgram::ready, this, &ServerWorker::onProgramReady);
    connect(m_program.get(), &ServerProgram::left, this,
            [this](const QString &why) { m_handler->missProgram(why); });
    // Queued: the program is among the callers and goes there.
    connect(m_program.get(), &ServerProgram::failed, this, &ServerWorker::onProgramFailed,
            Qt::QueuedConnection);
    connect(m_program.get(), &ServerProgram::stopped, this, &ServerWorker::finish,
            Qt::QueuedConnection);
    connect(m_program.get(), &ServerProgram::statusChanged, this, &ServerWorker::onProgramStatus);
    m_program->start();
    return {};
}

} // namespace Core
