// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wire/sockettransport.h"

#include <QEvent>
#include <QSocketNotifier>

#include <netinet/tcp.h>
#include <sys/sendfile.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace Core {

// Tells the transport's user directly: a signal per request would cost more than the rest.
class SocketTransport::Notifier final : public QSocketNotifier
{
public:
    Notifier(SocketTransport *transport, Type type)
        : QSocketNotifier(transport->m_descriptor, type)
        , m_transport(transport)
    {
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::SockAct)
            return QSocketNotifier::event(event);
        if (type() == Read)
            m_transport->becameReadable();
        else
            m_transport->becameWritable();
        return true;
    }

private:
    SocketTransport *m_transport;
};

namespace {

qint64 resultOf(ssize_t done)
{
    if (done >= 0)
        return done;
    const bool again = errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
    return again ? Transport::wouldBlock : Transport::failed;
}

} // namespace

SocketTransport::SocketTransport(int descriptor, const SocketAddress &peer)
    : m_descriptor(descriptor)
    , m_peer(peer)
{
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

SocketTransport::~SocketTransport()
{
    SocketTransport::close();
}

qint64 SocketTransport::read(char *data, qint64 size)
{
    return resultOf(::recv(m_descriptor, data, size_t(size), 0));
}

qint64 SocketTransport::write(std::span<const QByteArrayView> parts, bool more)
{
    std::array<iovec, 16> vectors;
    const size_t count = std::min(parts.size(), vectors.size());
    for (size_t i = 0; i < count; ++i)
        vectors[i] = {const_cast<char *>(parts[i].data()), size_t(parts[i].size())};
    msghdr message = {};
    message.msg_iov = vectors.data();
    message.msg_iovlen = count;
    const int flags = MSG_NOSIGNAL | (more || count < parts.size() ? MSG_MORE : 0);
    return resultOf(::sendmsg(m_descriptor, &message, flags));
}

qint64 SocketTransport::sendFile(int descriptor, qint64 offset, qint64 length)
{
    off_t at = offset;
    return resultOf(::sendfile(m_descriptor, descriptor, &at, size_t(length)));
}

qint64 SocketTransport::peek(char *data, qint64 size) const
{
    return resultOf(::recv(m_descriptor, data, size_t(size), MSG_PEEK));
}

void SocketTransport::acknowledge()
{
    const int on = 1; // for this once
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
}

int SocketTransport::takeError()
{
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &size);
    return error;
}

void SocketTransport::watch(std::unique_ptr<Notifier> &notifier, bool writing, bool on)
{
    if (m_descriptor < 0)
        return;
    if (notifier)
        notifier->setEnabled(on);
    else if (on)
        notifier = std::make_unique<Notifier>(this, writing ? Notifier::Write : Notifier::Read);
}

void SocketTransport::watchReading(bool on)
{
    watch(m_reading, false, on);
}

void SocketTransport::watchWriting(bool on)
{
    watch(m_writing, true, on);
}

void SocketTransport::probe()
{
    const auto set = [this](int level, int option, int value) {
        ::setsockopt(m_descriptor, level, option, &value, sizeof value);
    };
    set(SOL_SOCKET, SO_KEEPALIVE, 1);
    set(IPPROTO_TCP, TCP_KEEPIDLE, 10); // seconds
    set(IPPROTO_TCP, TCP_KEEPINTVL, 10);
    set(IPPROTO_TCP, TCP_KEEPCNT, 3);
}

bool SocketTransport::isConnected() const
{
    tcp_info info = {};
    socklen_t size = sizeof info;
    return ::getsockopt(m_descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) == 0
        && info.tcpi_state != TCP_CLOSE;
}

void SocketTransport::finishWriting()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void SocketTransport::close()
{
    if (m_descriptor < 0)
        return;
    // A notifier may be the caller: it is switched off here and deleted with the transport.
    watchReading(false);
    watchWriting(false);
    ::close(std::exchange(m_descriptor, -1));
}

void SocketTransport::reset()
{
    const linger hard {1, 0};
    if (m_descriptor >= 0)
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    SocketTransport::close();
}

Endpoints SocketTransport::endpoints() const
{
    SocketAddress local;
    if (::getsockname(m_descriptor, local.get(), &local.size) != 0)
        local = {};
    return {m_peer.address(), m_peer.port(), local.address(), local.port()};
}

} // namespace Core
