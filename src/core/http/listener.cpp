// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/listener.h"

#include "core/http/listenergroup.h"
#include "core/http/wire/guardserver.h"
#include "core/http/wire/qhttpservercompat.h"
#include "core/traffic/exchangerecord.h"

#include <sys/resource.h>

#include <csignal>
#include <mutex>

namespace Core {

namespace {

// Once, before the first connection: sendfile has no flag against SIGPIPE, and each connection
// takes a descriptor.
void prepareProcess()
{
    std::signal(SIGPIPE, SIG_IGN);
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

std::shared_ptr<ListenerGroup> groupOf(BoundSocket socket)
{
    auto group = std::make_shared<ListenerGroup>();
    [[maybe_unused]] const auto opened = group->open(std::move(socket), 1); // cannot fail for one
    return group;
}

} // namespace

struct Listener::Private
{
    std::shared_ptr<ListenerGroup> group;
    QHttpServer http;
    GuardServer *server; // owned by http
};

Listener::Listener(BoundSocket socket, const ListenerOptions &options, Dispatch dispatch,
                   Recorder recorder, QObject *parent)
    : Listener(groupOf(std::move(socket)), options, std::move(dispatch), std::move(recorder),
               parent)
{
}

Listener::Listener(std::shared_ptr<ListenerGroup> group, const ListenerOptions &options,
                   Dispatch dispatch, Recorder recorder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    static std::once_flag prepared;
    std::call_once(prepared, prepareProcess);
    d->group = group;
    d->server
        = new GuardServer(std::move(group), options, std::move(dispatch), std::move(recorder));
    connect(d->server, &GuardServer::drained, this, &Listener::drained);
    connect(d->server, &GuardServer::acceptingPaused, this, &Listener::acceptingPaused);
    connect(d->server, &GuardServer::acceptingResumed, this, &Listener::acceptingResumed);
    setCatchAll(d->http, [server = d->server] { server->handleCurrent(); });
    d->server->listen();
    d->http.bind(d->server);
}

Listener::~Listener()
{
    d->server->cutAll();
}

QHostAddress Listener::address() const
{
    return d->group->address();
}

quint16 Listener::port() const
{
    return d->group->port();
}

void Listener::setAccess(AccessRules access)
{
    d->server->setAccess(std::move(access));
}

ListenerCounters Listener::counters() const
{
    return d->server->counters();
}

QList<OpenExchange> Listener::openExchanges(int maximum) const
{
    return d->server->openExchanges(maximum);
}

std::optional<ExchangeRecord> Listener::peek(qint64 id) const
{
    return d->server->peek(id);
}

void Listener::drain(std::chrono::milliseconds grace)
{
    d->server->drain(grace);
}

} // namespace Core
