// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/rpc/rpcchannel.h"

#include "core/tr.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QPointer>

using namespace std::chrono_literals;

namespace Core {

namespace {

// Of the thread, which may be the window's.
constexpr auto turn = 3ms;
constexpr qint64 readAtOnce = 64 * 1024;

} // namespace

RpcChannel::RpcChannel(std::unique_ptr<QLocalSocket> socket, qsizetype longestLine, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_lines(longestLine)
{
    // The kernel holds back one who sends faster than it is answered.
    m_socket->setReadBufferSize(readAtOnce);
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &RpcChannel::read);
    connect(m_socket.get(), &QLocalSocket::bytesWritten, this, &RpcChannel::written);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, [this] {
        m_isEnding = true;
        read();
    });
}

RpcChannel::~RpcChannel()
{
    m_socket->disconnect(this);
}

void RpcChannel::send(const RpcMessage &message)
{
    if (m_isEnding || m_isClosed)
        return;
    m_socket->write(message.toLine());
    m_wasFull = m_wasFull || isFull();
}

bool RpcChannel::isFull() const
{
    return m_socket->bytesToWrite() >= plenty;
}

void RpcChannel::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (!isPaused)
        readAgain();
}

void RpcChannel::close()
{
    m_socket->disconnectFromServer();
}

void RpcChannel::readAgain()
{
    if (!std::exchange(m_isReading, true)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isReading = false;
                read();
            },
            Qt::QueuedConnection);
    }
}

void RpcChannel::read()
{
    const QPointer<RpcChannel> self(this);
    const QDeadlineTimer deadline(turn);
    // Answers for one who has gone may pile up: they go nowhere.
    while (!m_isClosed && !m_isPaused && (m_isEnding || !isFull())) {
        const std::optional<QByteArray> line = nextLine();
        if (!line)
            break;
        take(*line);
        if (!self)
            return;
        if (deadline.hasExpired()) {
            readAgain();
            return;
        }
    }
    if (m_lines.isTooLong() && !std::exchange(m_isRefused, true)) {
        emit notUnderstood({RpcError::NoRequest, Tr::tr("The line is too long.")});
        if (self)
            close();
    } else if (m_isEnding && !std::exchange(m_isClosed, true)) {
        emit closed();
    }
}

// None: it has not come yet, or is too long.
std::optional<QByteArray> RpcChannel::nextLine()
{
    while (!m_lines.isTooLong()) {
        if (auto line = m_lines.take())
            return line;
        if (m_lines.isTooLong() || m_socket->bytesAvailable() == 0)
            break;
        m_lines.feed(m_socket->read(readAtOnce));
    }
    return std::nullopt;
}

void RpcChannel::take(const QByteArray &line)
{
    if (line.trimmed().isEmpty())
        return;
    const Result<RpcMessage, RpcError> message = RpcMessage::parse(line);
    if (message)
        emit received(*message);
    else
        emit notUnderstood(message.error());
}

void RpcChannel::written()
{
    if (!m_wasFull || isFull())
        return;
    m_wasFull = false;
    readAgain();
    emit drained();
}

} // namespace Core
