// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QHostAddress>

namespace Core {

enum class BindError { PortTaken, PortForbidden, AddressUnavailable, OutOfDescriptors, Other };

struct BindFailure
{
    BindError error;
    QString message; // the operating system's own words
};

// A listening TCP socket: bound first, its real port read from it afterwards. Closes itself. Any
// thread.
class BoundSocket
{
public:
    // port 0: the operating system picks a free one.
    static Result<BoundSocket, BindFailure> bind(const QHostAddress &address, quint16 port);

    // Another descriptor of a TCP socket of this process that listens already.
    static Result<BoundSocket, BindFailure> adopt(int descriptor);

    BoundSocket(BoundSocket &&other) noexcept;
    BoundSocket &operator=(BoundSocket &&other) noexcept;
    ~BoundSocket();

    QHostAddress address() const { return m_address; }
    quint16 port() const { return m_port; }
    // Another descriptor of the same socket.
    Result<BoundSocket, BindFailure> duplicate() const;
    // Gives the descriptor away.
    int release();

private:
    BoundSocket(int descriptor, QHostAddress address, quint16 port);
    Q_DISABLE_COPY(BoundSocket)

    int m_descriptor;
    QHostAddress m_address;
    quint16 m_port;
};

} // namespace Core
