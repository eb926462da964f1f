// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How an UpstreamConnection comes about: addresses are tried one after the other, then TLS.

#include "core/http/tlscontext.h"
#include "core/http/wire/socketaddress.h"
#include "core/http/wire/tlstransport.h"
#include "core/proxy/upstream/upstreamconnection.h"
#include "core/proxy/upstream/upstreampool.h"
#include "core/tr.h"

#include <sys/socket.h>

#include <cerrno>
#include <cstring>

namespace Core {

namespace {

QString reasonOf(int error)
{
    if (error == ECONNREFUSED)
        return Tr::tr("nothing listens there");
    return QString::fromLocal8Bit(std::strerror(error));
}

} // namespace

void UpstreamConnection::connectTo(const QList<QHostAddress> &addresses)
{
    if (m_origin.secure && !m_pool.tls()) {
        fail({UpstreamFailure::Kind::Unreachable,
              Tr::tr("There is no TLS for the upstream %1.")
                  .arg(QString::fromLatin1(m_origin.text()))});
        return;
    }
    m_addresses = addresses;
    tryNext(0);
}

void UpstreamConnection::tryNext(int lastError)
{
    if (m_addresses.isEmpty()) {
        fail({UpstreamFailure::Kind::Unreachable,
              Tr::tr("The upstream %1 cannot be reached: %2.")
                  .arg(QString::fromLatin1(m_origin.text()), reasonOf(lastError))});
        return;
    }
    tryAddress(m_addresses.takeFirst());
}

void UpstreamConnection::tryAddress(const QHostAddress &address)
{
    const SocketAddress peer = SocketAddress::from(address, m_origin.port);
    const int descriptor
        = ::socket(peer.get()->sa_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0) {
        tryNext(errno);
        return;
    }
    const bool isConnected = ::connect(descriptor, peer.get(), peer.size) == 0;
    const int error = isConnected ? 0 : errno;
    if (m_transport) {
        m_transport->close();
        m_abandoned.push_back(std::move(m_transport));
    }
    if (m_origin.secure)
        m_transport = std::make_unique<TlsTransport>(
            descriptor, peer, m_pool.tls()->connect(descriptor, m_origin.host));
    else
        m_transport = std::make_unique<SocketTransport>(descriptor, peer);
    m_transport->setUser(this);
    if (isConnected || error == EINPROGRESS)
        m_transport->watchWriting(true);
    else
        tryNext(error);
}

void UpstreamConnection::checkConnected()
{
    const int error = m_transport->takeError();
    if (error != 0) {
        tryNext(error);
        return;
    }
    m_addresses.clear();
    m_transport->watchWriting(false);
    if (m_transport->needsHandshake()) {
        m_state = State::Handshake;
        watch();
        shakeHands();
    } else {
        ready();
    }
}

void UpstreamConnection::shakeHands()
{
    switch (m_transport->handshake()) {
    case Transport::Handshake::Done:
        m_transport->watchWriting(false);
        ready();
        break;
    case Transport::Handshake::Waits:
        break;
    case Transport::Handshake::Failed:
    case Transport::Handshake::SkippedByClient:
        fail({UpstreamFailure::Kind::Untrusted,
              Tr::tr("No TLS with the upstream %1: %2")
                  .arg(QString::fromLatin1(m_origin.text()), m_transport->whyFailed())});
        break;
    case Transport::Handshake::Unused:
    case Transport::Handshake::ClientGone:
        fail({UpstreamFailure::Kind::Closed,
              Tr::tr("The upstream %1 closed the connection during the TLS handshake. Does it "
                     "speak TLS on this port?")
                  .arg(QString::fromLatin1(m_origin.text()))});
        break;
    }
}

void UpstreamConnection::ready()
{
    m_state = State::Idle;
    m_since = Clock::now();
    m_endpoints = m_transport->endpoints();
    m_abandoned.clear();
    watch();
    if (m_user)
        m_user->upstreamReady();
    else
        close();
}

} // namespace Core
