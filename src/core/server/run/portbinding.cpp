// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/run/portbinding.h"

#include "core/server/run/portholder.h"
#include "core/tr.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

using Cause = ServerFailure::Cause;

ServerFailure portTaken(const QHostAddress &address, quint16 port)
{
    ServerFailure failure {.cause = Cause::PortTaken, .port = port};
    const std::optional<PortHolder> holder = PortHolder::find(address, port);
    if (!holder || holder->pid == 0) {
        failure.message = Tr::tr("Port %1 is held by another program.").arg(port);
        return failure;
    }
    failure.holderPid = holder->pid;
    failure.holderName = holder->name;
    failure.message = holder->pid == QCoreApplication::applicationPid()
        ? Tr::tr("Port %1 is held by another server of this program.").arg(port)
        : Tr::tr("Port %1 is held by %2 (pid %3).")
              .arg(QString::number(port), holder->name, QString::number(holder->pid));
    return failure;
}

} // namespace

ServerFailure PortBinding::failureOf(const BindFailure &reason, const ServerConfig &config,
                                     const QHostAddress &address)
{
    switch (reason.error) {
    case BindError::PortTaken:
        return portTaken(address, config.port);
    case BindError::PortForbidden:
        return {.cause = Cause::PortForbidden,
                .message = Tr::tr("Port %1 needs administrator rights. Choose a port from 1024 "
                                  "on.")
                               .arg(config.port),
                .port = config.port};
    case BindError::AddressUnavailable:
        return {.cause = Cause::AddressUnavailable,
                .message = Tr::tr("“%1” is not an address of this machine.").arg(config.host)};
    case BindError::OutOfDescriptors:
        return {.cause = Cause::OutOfDescriptors,
                .message = Tr::tr("This program may not open more files and connections. Stop "
                                  "some servers, or raise the limit (ulimit -n).")};
    case BindError::Other:
        break;
    }
    return {.cause = Cause::Internal,
            .message = Tr::tr("Cannot listen on %1: %2.").arg(config.host, reason.message)};
}

Result<PortBinding, ServerFailure> PortBinding::make(const ServerConfig &config)
{
    using enum ServerConfig::PortPolicy;
    const std::optional<QHostAddress> address = ServerConfig::resolve(config.host);
    if (!address) {
        return Unexpected {failureOf({BindError::AddressUnavailable, {}}, config, {})};
    }

    if (config.handedSocket >= 0) {
        auto handed = BoundSocket::adopt(config.handedSocket);
        return handed ? Result<PortBinding, ServerFailure>(PortBinding {std::move(*handed), {}})
                      : Unexpected {failureOf(handed.error(), config, *address)};
    }
    auto bound = BoundSocket::bind(*address, config.portPolicy == Random ? 0 : config.port);
    if (bound)
        return PortBinding {std::move(*bound), {}};
    const ServerFailure reason = failureOf(bound.error(), config, *address);
    const bool anotherPortHelps
        = reason.cause == Cause::PortTaken || reason.cause == Cause::PortForbidden;
    if (config.portPolicy != Preferred || !anotherPortHelps)
        return Unexpected {reason};

    auto random = BoundSocket::bind(*address, 0);
    if (!random)
        return Unexpected {failureOf(random.error(), config, *address)};
    const QString remark
        = Tr::tr("%1 Taking port %2 instead.").arg(reason.message, QString::number(random->port()));
    return PortBinding {std::move(*random), remark};
}

} // namespace Core
