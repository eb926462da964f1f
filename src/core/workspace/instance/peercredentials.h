// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

class QLocalSocket;

namespace Core {

// The process at the other end of a local socket, as the kernel saw it when it connected or
// listened; cannot be forged.
struct PeerCredentials
{
    qint64 pid = 0;
    bool isSameUser = false;

    static std::optional<PeerCredentials> of(const QLocalSocket &socket);
};

} // namespace Core
