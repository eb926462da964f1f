// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/headers.h"

#include <QByteArray>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace Core {

// Lets content pass at a limited rate, in the server's thread.
class Pacer final
{
public:
    struct Sinks
    {
        std::function<bool(QByteArray)> write; // false: until resume()
        std::function<void(const Headers &trailers)> end;
        std::function<void()> drained; // more may come
    };

    // owner: of the pacer and of what the sinks use, which may come to its end in one of them.
    Pacer(qint64 bytesPerSecond, std::weak_ptr<void> owner, Sinks sinks);

    // More should wait until drained is called.
    void write(QByteArray content);
    void resume();
    void end(const Headers &trailers);

private:
    void pass();
    QByteArray takeFirst(qint64 most);

    static constexpr std::chrono::milliseconds step {20};

    const qint64 m_bytesPerStep;
    const std::weak_ptr<void> m_owner;
    const Sinks m_sinks;
    QTimer m_timer;
    std::deque<QByteArray> m_waiting;
    std::optional<Headers> m_end;
    bool m_isBlocked = false;
};

} // namespace Core
