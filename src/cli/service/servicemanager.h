// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace Cli {

// The service manager that has started this program, such as systemd, by the protocol of
// sd_notify(3). Main thread.
class ServiceManager final
{
public:
    // As the environment says, which says so no more: programs behind servers have another one.
    static ServiceManager take();

    bool isThere() const { return !m_socket.isEmpty(); }
    // How often it wants to hear that this program is alive; none: never.
    std::optional<std::chrono::microseconds> watchdog() const { return m_watchdog; }
    // Lines such as READY=1. Nothing happens when it does not listen.
    void notify(const QByteArray &lines) const;

private:
    QByteArray m_socket; // its path
    std::optional<std::chrono::microseconds> m_watchdog;
};

} // namespace Cli
