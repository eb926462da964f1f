// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rawclient.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSslSocket>
#include <QTimer>

#include <sys/socket.h>

namespace Testing {

namespace {

// The body at the start of bytes and how many bytes it takes, by the head's framing; -1: not
// complete yet.
qsizetype takeChunked(const QByteArray &bytes, QByteArray &body)
{
    qsizetype at = 0;
    for (;;) {
        const qsizetype lineEnd = bytes.indexOf("\r\n", at);
        if (lineEnd < 0)
            return -1;
        const qsizetype size
            = bytes.mid(at, lineEnd - at).split(';').constFirst().toLongLong(nullptr, 16);
        at = lineEnd + 2;
        if (size == 0) {
            const qsizetype end = bytes.indexOf("\r\n", at);
            if (end < 0)
                return -1;
            if (end == at)
                return at + 2;
            const qsizetype trailersEnd = bytes.indexOf("\r\n\r\n", at);
            return trailersEnd < 0 ? -1 : trailersEnd + 4;
        }
        if (bytes.size() < at + size + 2)
            return -1;
        body += bytes.mid(at, size);
        at += size + 2;
    }
}

} // namespace

QByteArray RawResponse::header(const QByteArray &name) const
{
    const QByteArrayList lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

int RawResponse::count(const QByteArray &name) const
{
    const QByteArrayList lines = head.split('\n');
    return int(std::count_if(lines.begin(), lines.end(), [&](const QByteArray &line) {
        return line.left(line.indexOf(':')).compare(name, Qt::CaseInsensitive) == 0;
    }));
}

bool isOverTls()
{
    return qEnvironmentVariableIsSet("PORTSIDE_TEST_TLS");
}

RawClient::RawClient(quint16 port)
{
    if (isOverTls()) {
        auto socket = std::make_unique<QSslSocket>();
        QSslSocket *tls = socket.get();
        m_socket = std::move(socket);
        tls->setPeerVerifyMode(QSslSocket::VerifyNone);
        tls->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        waitUntil([tls] { return tls->isEncrypted(); }, patience);
        return;
    }
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    waitUntil([this] { return m_socket->state() == QAbstractSocket::ConnectedState; }, patience);
}

bool RawClient::waitUntil(const std::function<bool()> &done, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    QTimer wakeUp; // the loop below must turn also when nothing comes
    wakeUp.start(std::chrono::milliseconds(10));
    for (;;) {
        m_received += m_socket->readAll();
        if (done())
            return true;
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

void RawClient::finishSending()
{
    waitUntil([this] { return m_socket->bytesToWrite() == 0; }, patience);
    ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
}

void RawClient::abort()
{
    const linger hard {1, 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    m_socket->abort();
}

bool RawClient::isConnected() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

RawResponse RawClient::readResponse(bool head, std::chrono::milliseconds limit)
{
    RawResponse response;
    qsizetype used = 0;
    const auto parse = [&] {
        const qsizetype headEnd = m_received.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return false;
        response.head = m_received.left(headEnd + 4);
        response.status = response.head.mid(9, 3).toInt();
        response.body.clear();
        const QByteArray rest = m_received.mid(headEnd + 4);
        const QByteArray length = response.header("Content-Length");
        const bool empty = head || response.status / 100 == 1 || response.status == 204
            || response.status == 304;
        qsizetype bodySize = 0;
        if (empty) {
            bodySize = 0;
        } else if (response.header("Transfer-Encoding") == "chunked") {
            bodySize = takeChunked(rest, response.body);
        } else if (!length.isEmpty()) {
            bodySize = length.toLongLong();
            response.body = rest.left(bodySize);
            if (rest.size() < bodySize)
                bodySize = -1;
        } else {
            response.body = rest;
            bodySize = isConnected() ? -1 : rest.size();
        }
        if (bodySize < 0)
            return false;
        used = headEnd + 4 + bodySize;
        return true;
    };
    response.complete = waitUntil([&] { return parse() || !isConnected(); }, limit) && parse();
    m_received.remove(0, response.complete ? used : m_received.size());
    return response;
}

bool RawClient::waitForBytes(qsizetype count, std::chrono::milliseconds limit)
{
    return waitUntil([&] { return m_received.size() >= count; }, limit);
}

bool RawClient::waitForClose(std::chrono::milliseconds limit)
{
    return waitUntil([&] { return !isConnected(); }, limit);
}

RawResponse request(quint16 port, const QByteArray &method, const QByteArray &target,
                    const QByteArray &extra, const QByteArray &body)
{
    RawClient client(port);
    QByteArray head = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:"
        + QByteArray::number(port) + "\r\nConnection: close\r\n" + extra;
    if (!body.isEmpty())
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    client.send(head + "\r\n" + body);
    return client.readResponse(method == "HEAD");
}

} // namespace Testing
