// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/boundsocket.h"
#include "core/server/serverconfig.h"
#include "core/server/serverstatus.h"

namespace Core {

// The socket of a server, bound as its port policy says.
struct PortBinding
{
    BoundSocket socket;
    QString remark; // for the log; set when it is not the port that was preferred

    // In the server's thread: who holds a taken port is looked up there.
    static Result<PortBinding, ServerFailure> make(const ServerConfig &config);
    static ServerFailure failureOf(const BindFailure &reason, const ServerConfig &config,
                                   const QHostAddress &address = {});
};

} // namespace Core
