// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/headers.h"

#include <QTcpServer>

#include <chrono>
#include <optional>

namespace Testing {

// A request as it came over the wire, framing of the body taken off.
struct CapturedRequest
{
    QByteArray method;
    QByteArray target;
    QByteArray version;
    Core::Headers headers;
    QByteArray body;
};

// Accepts connections on 127.0.0.1, reads one request from each, answers 204 and closes; waits by
// turning the event loop.
class CapturingServer
{
public:
    CapturingServer();

    quint16 port() const { return m_server.serverPort(); }
    std::optional<CapturedRequest> take();

private:
    void read(QTcpSocket *socket);

    QTcpServer m_server;
    QList<CapturedRequest> m_requests;
};

// Runs a program in a folder while the event loop turns; standard output and error of one that
// failed or took too long.
QByteArray runProgram(const QString &program, const QStringList &arguments, const QString &folder,
                      const QByteArray &input = {},
                      std::chrono::milliseconds limit = std::chrono::seconds(20));

} // namespace Testing
