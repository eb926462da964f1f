// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/instance/peercredentials.h"

#include <QLocalSocket>

#include <sys/socket.h>
#include <unistd.h>

namespace Core {

std::optional<PeerCredentials> PeerCredentials::of(const QLocalSocket &socket)
{
    struct ucred credentials = {};
    socklen_t size = sizeof credentials;
    const int descriptor = int(socket.socketDescriptor());
    if (getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0)
        return std::nullopt;
    return PeerCredentials {credentials.pid, credentials.uid == geteuid()};
}

} // namespace Core
