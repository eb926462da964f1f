// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QTcpSocket>

#include <chrono>
#include <functional>
#include <memory>

namespace Testing {

// One HTTP response as it came over the wire, framing taken off.
struct RawResponse
{
    int status = 0; // 0: none came
    QByteArray head; // status line and field lines, with their line ends
    QByteArray body;
    bool complete = false; // framed by Content-Length or chunked, or closed where neither is there

    QByteArray
    header(const QByteArray &name) const; // the first of this name, empty if there is none
    int count(const QByteArray &name) const;
};

// Whether the tests of the wire run over TLS, which is asked for by PORTSIDE_TEST_TLS=1.
bool isOverTls();

// One TCP connection to a server on 127.0.0.1 that sends bytes as they are, over TLS where the
// tests are; waits by turning the event loop, so that the server may live in the same thread.
class RawClient
{
public:
    static constexpr std::chrono::milliseconds patience {5'000};

    explicit RawClient(quint16 port);

    void send(const QByteArray &bytes);
    void finishSending(); // half-close
    void abort(); // RST
    bool isConnected() const;
    QByteArray received() const { return m_received; } // what no response has taken yet

    // The next response; head: it answers HEAD and has no body. Interim (1xx) responses are
    // returned too.
    RawResponse readResponse(bool head = false, std::chrono::milliseconds limit = patience);
    bool waitForBytes(qsizetype count, std::chrono::milliseconds limit = patience);
    bool waitForClose(std::chrono::milliseconds limit = patience);
    QTcpSocket &socket() { return *m_socket; }

private:
    bool waitUntil(const std::function<bool()> &done, std::chrono::milliseconds limit);

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_received;
};

// One request over a connection of its own: "GET / HTTP/1.1" with Host and Connection: close, more
// field lines in extra.
RawResponse request(quint16 port, const QByteArray &method, const QByteArray &target,
                    const QByteArray &extra = {}, const QByteArray &body = {});

} // namespace Testing
