// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace Core {

// The process that listens on a TCP port of this machine, found from the kernel's tables under
// /proc. Reads many small files: not for the main thread.
struct PortHolder
{
    qint64 pid = 0; // 0: somebody listens there, but this user may not see who
    QString name;

    // Who keeps us from listening on this address and port.
    static std::optional<PortHolder> find(const QHostAddress &address, quint16 port);
};

} // namespace Core
