// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wire/acceptedconnection.h"
#include "core/http/wire/guardserver.h"
#include "core/http/wire/sockettransport.h"
#include "core/http/wire/tlstransport.h"
#include "core/tr.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace Core {

namespace {

using namespace std::chrono_literals;

constexpr int acceptsPerTurn = 64;
constexpr int mostRefusing = 64; // connections that are told that there are too many
constexpr auto sweepInterval = 250ms;

} // namespace

void GuardServer::listen()
{
    ListenerGroup::Part part = m_group->join(this);
    if (!part.socket)
        return;
    const int descriptor = part.socket->release();
    setSocketDescriptor(descriptor);
    // QTcpServer spins when descriptors run out: accepting is done here.
    pauseAccepting();
    if (!part.accepts)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &GuardServer::acceptConnections);
}

void GuardServer::acceptConnections()
{
    for (int i = 0; m_notifier && i < acceptsPerTurn; ++i) {
        AcceptedConnection accepted;
        accepted.descriptor = ::accept4(int(socketDescriptor()), accepted.peer.get(),
                                        &accepted.peer.size, SOCK_NONBLOCK | SOCK_CLOEXEC);
        const int error = errno;
        if (accepted.descriptor >= 0) {
            resumed();
            if (const auto own = m_group->hand(accepted, this))
                admit(*own);
            continue;
        }
        switch (error) {
        case EMFILE:
        case ENFILE:
        case ENOBUFS:
        case ENOMEM:
            pauseFor(error);
            return;
        case ECONNABORTED:
        case EINTR:
            continue;
        }
        resumed();
        return;
    }
}

void GuardServer::admit(const AcceptedConnection &connection)
{
    const int open = connection.others;
    if (open >= limits().connections + mostRefusing) {
        ::close(connection.descriptor);
        recordOverflow(connection.peer);
        m_group->closed(this);
        return;
    }
    ++m_counters.connectionsAccepted;
    std::unique_ptr<Transport> transport;
    if (m_options.tls)
        transport = std::make_unique<TlsTransport>(connection.descriptor, connection.peer,
                                                   *m_options.tls);
    else
        transport = std::make_unique<SocketTransport>(connection.descriptor, connection.peer);
    auto guard = std::make_unique<Guard>(*this, std::move(transport));
    Guard *added = guard.get();
    added->place = m_guards.size();
    m_guards.push_back(std::move(guard));
    if (!m_sweep.isActive())
        m_sweep.start(int(sweepInterval.count()), Qt::CoarseTimer, this);
    if (open >= limits().connections)
        added->refuseConnection(
            Tr::tr("More than %n connection(s) are open.", nullptr, limits().connections));
    else
        added->start();
}

// So many that not even those that are told so are taken.
void GuardServer::recordOverflow(const SocketAddress &peer)
{
    ExchangeRecord record;
    record.id = nextId();
    record.started = QDateTime::currentDateTimeUtc();
    record.peerAddress = peer.address();
    record.peerPort = peer.port();
    record.response.status = 0;
    record.outcome = Outcome::Refused;
    record.refusal = Refusal::Message;
    record.remark = Tr::tr("More than %n connection(s) are open: closed without an answer.",
                           nullptr, limits().connections);
    m_recorder(std::move(record));
}

void GuardServer::pauseFor(int error)
{
    if (std::exchange(m_isPaused, true))
        return;
    m_notifier->setEnabled(false);
    if (!m_sweep.isActive())
        m_sweep.start(int(sweepInterval.count()), Qt::CoarseTimer, this);
    const bool isOwnLimit = error == EMFILE;
    emit acceptingPaused(
        isOwnLimit ? Tr::tr("New connections wait until others close: this program may not open "
                            "more. Stop some servers, or raise its limit (ulimit -n).")
                   : Tr::tr("New connections wait until others close: %1.")
                         .arg(QString::fromLocal8Bit(std::strerror(error))));
}

void GuardServer::resumed()
{
    if (!std::exchange(m_isPaused, false))
        return;
    m_notifier->setEnabled(true);
    emit acceptingResumed();
}

void GuardServer::stopListening()
{
    m_notifier.reset();
    m_isPaused = false;
    close();
}

void GuardServer::drain(std::chrono::milliseconds grace)
{
    if (!std::exchange(m_isDraining, true)) {
        m_grace.start(grace);
        post(); // begun from the event loop: the caller may be a handler
    } else if (m_grace.isActive() && grace < m_grace.remainingTimeAsDuration()) {
        m_grace.start(grace);
    }
}

void GuardServer::beginDrain()
{
    acceptConnections(); // who has connected already may have sent a request
    m_group->leave(this);
    QCoreApplication::sendPostedEvents(this, AcceptedEvent::type());
    provideFacade(); // QTcpServer takes none once it is closed
    stopListening();
    for (size_t i = m_guards.size(); i > 0; --i) {
        if (i <= m_guards.size())
            m_guards[i - 1]->drain();
    }
}

void GuardServer::graceOver()
{
    m_aborted += cutAll();
    checkDrained();
}

void GuardServer::checkDrained()
{
    if (!m_hasDrainBegun || !m_guards.empty() || std::exchange(m_isDrained, true))
        return;
    m_grace.stop();
    emit drained(m_aborted);
}

} // namespace Core
