// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wire/acceptedconnection.h"

#include <unistd.h>

#include <utility>

namespace Core {

AcceptedEvent::AcceptedEvent(const AcceptedConnection &connection)
    : QEvent(type())
    , m_connection(connection)
{
}

AcceptedEvent::~AcceptedEvent()
{
    if (m_connection.descriptor >= 0)
        ::close(m_connection.descriptor);
}

QEvent::Type AcceptedEvent::type()
{
    static const int registered = QEvent::registerEventType();
    return QEvent::Type(registered);
}

AcceptedConnection AcceptedEvent::take()
{
    return std::exchange(m_connection, {});
}

} // namespace Core
