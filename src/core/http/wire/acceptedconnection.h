// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/wire/socketaddress.h"

#include <QEvent>

namespace Core {

// A connection on its way to the thread that serves it, a plain value.
struct AcceptedConnection
{
    int descriptor = -1; // non-blocking
    SocketAddress peer;
    int others = 0; // connections that the server had already
};

// Brings an accepted connection to another thread; closes it if it does not arrive.
class AcceptedEvent final : public QEvent
{
public:
    explicit AcceptedEvent(const AcceptedConnection &connection);
    ~AcceptedEvent() override;
    Q_DISABLE_COPY_MOVE(AcceptedEvent)

    static QEvent::Type type();
    AcceptedConnection take();

private:
    AcceptedConnection m_connection;
};

} // namespace Core
