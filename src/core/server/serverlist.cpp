// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverlist.h"

#include "core/server/serverneeds.h"

#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

using State = ServerState::Value;

bool isActive(const Server &server)
{
    return server.state() != State::Stopped && server.state() != State::Failed;
}

bool isToRun(const Server &server)
{
    return server.state() == State::Starting || server.state() == State::Running
        || server.startsAgain();
}

bool equalNames(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

struct ServerList::Private
{
    using Servers = std::vector<std::unique_ptr<Server>>;

    Private(ServerList &list, const KindRegistry &registry)
        : q(list)
        , kinds(registry)
        , needs(list)
    {
    }

    bool isNameFree(const QString &name, const Server *but = nullptr) const;
    QString freeName(const QString &wanted, const Server *but = nullptr) const;
    QString nameOfPort(quint16 port) const;
    void connectServer(Server *server);
    void onStateChanged(Server *server);
    void onConfigChanged(Server *server);
    void leave(std::unique_ptr<Server> server);
    void tellAllStopped();

    ServerList &q;
    const KindRegistry &kinds;
    ServerNeeds needs;
    Servers servers;
    Servers leaving; // removed, still stopping
    bool allStopped = true; // as it was last told
};

ServerList::ServerList(const KindRegistry &kinds, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, kinds))
{
}

ServerList::~ServerList()
{
    // Nobody listens any more; every server is told before the first is waited for.
    blockSignals(true);
    stopAllNow();
}

bool ServerList::Private::isNameFree(const QString &name, const Server *but) const
{
    return std::ranges::none_of(servers, [&](const auto &server) {
        return server.get() != but && equalNames(server->name(), name);
    });
}

QString ServerList::Private::freeName(const QString &wanted, const Server *but) const
{
    QString name = wanted;
    for (int number = 2; !isNameFree(name, but); ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

QString ServerList::Private::nameOfPort(quint16 port) const
{
    const auto found = std::ranges::find(servers, port, &Server::port);
    return found == servers.end() ? QString() : (*found)->name();
}

void ServerList::Private::connectServer(Server *server)
{
    server->setGate([this, server] { return needs.admit(*server); });
    server->setPortNames([this](quint16 port) { return nameOfPort(port); });
    connect(server, &Server::stateChanged, &q, [this, server] { onStateChanged(server); });
    connect(server, &Server::configChanged, &q, [this, server] { onConfigChanged(server); });
}

void ServerList::Private::onStateChanged(Server *server)
{
    const auto left = std::ranges::find(leaving, server, &std::unique_ptr<Server>::get);
    if (left == leaving.end()) {
        emit q.serverStateChanged(server);
    } else if (!isActive(*server)) {
        // The server is among the callers.
        left->release()->deleteLater();
        leaving.erase(left);
    }
    tellAllStopped();
}

void ServerList::Private::onConfigChanged(Server *server)
{
    if (!isNameFree(server->name(), server)) {
        ServerConfig config = server->config();
        config.name = freeName(config.name, server);
        server->setConfig(std::move(config)); // comes back here
        return;
    }
    emit q.changed();
}

void ServerList::Private::leave(std::unique_ptr<Server> server)
{
    if (!isActive(*server)) {
        server.release()->deleteLater();
        return;
    }
    Server &stopping = *server;
    leaving.push_back(std::move(server));
    if (isToRun(stopping))
        stopping.stop();
}

void ServerList::Private::tellAllStopped()
{
    if (const bool now = q.allStopped(); std::exchange(allStopped, now) != now)
        emit q.allStoppedChanged(now);
}

int ServerList::size() const
{
    return int(d->servers.size());
}

Server &ServerList::at(int row) const
{
    return *d->servers[size_t(row)];
}

QList<ServerConfig> ServerList::configs() const
{
    QList<ServerConfig> all;
    for (const auto &server : d->servers)
        all << server->config();
    return all;
}

int ServerList::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(d->servers, id, &Server::id);
    return found == d->servers.end() ? -1 : int(found - d->servers.begin());
}

Server *ServerList::find(const QString &id) const
{
    const int row = indexOf(id);
    return row < 0 ? nullptr : &at(row);
}

Server *ServerList::findByName(const QString &name) const
{
    const auto found = std::ranges::find(d->servers, name, &Server::name);
    return found == d->servers.end() ? nullptr : found->get();
}

Server &ServerList::add(ServerConfig config, int row)
{
    const ServerKind *kind = d->kinds.find(config.kind);
    Q_ASSERT(kind);
    if (config.id.isEmpty() || find(config.id))
        config.id = ServerConfig::makeId();
    config.name = d->freeName(config.name);
    if (row < 0 || row > size())
        row = size();

    auto owned = std::make_unique<Server>(std::move(config), *kind);
    Server &server = *owned;
    d->connectServer(&server);
    emit aboutToInsert(row);
    d->servers.insert(d->servers.begin() + row, std::move(owned));
    emit inserted(row);
    emit changed();
    return server;
}

void ServerList::remove(const QString &id)
{
    const int row = indexOf(id);
    if (row < 0)
        return;
    emit aboutToRemove(row);
    const auto place = d->servers.begin() + row;
    std::unique_ptr<Server> server = std::move(*place);
    d->servers.erase(place);
    emit removed(row);
    d->leave(std::move(server));
    emit changed();
}

void ServerList::move(int from, int to)
{
    if (from == to)
        return;
    emit aboutToMove(from, to);
    const auto begin = d->servers.begin();
    if (from < to)
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    else
        std::rotate(begin + to, begin + from, begin + from + 1);
    emit moved(from, to);
    emit changed();
}

Server &ServerList::duplicate(const QString &id)
{
    const int row = indexOf(id);
    Q_ASSERT(row >= 0);
    ServerConfig config = at(row).config();
    config.id.clear();
    // Both shall be able to run at the same time.
    if (config.portPolicy == ServerConfig::PortPolicy::Fixed)
        config.portPolicy = ServerConfig::PortPolicy::Preferred;
    return add(std::move(config), row + 1);
}

void ServerList::clear()
{
    while (size() > 0)
        remove(at(size() - 1).id());
}

void ServerList::startAll()
{
    for (const auto &server : d->servers) {
        if (!isActive(*server))
            server->start();
    }
}

void ServerList::stop(const QList<Server *> &servers)
{
    d->needs.stop(servers);
}

void ServerList::stopAll()
{
    QList<Server *> all;
    for (const auto &server : d->servers)
        all << server.get();
    d->needs.stop(all);
}

std::chrono::milliseconds ServerList::longestStop(std::chrono::milliseconds allowance) const
{
    std::chrono::milliseconds longest {0};
    for (const auto &server : d->servers)
        longest = std::max(longest, server->config().grace);
    return (longest + allowance) * d->needs.depth();
}

void ServerList::stopAllNow()
{
    for (const auto &server : d->servers)
        server->stopNow();
    for (const auto &server : d->leaving)
        server->stopNow();
}

bool ServerList::allStopped() const
{
    return d->leaving.empty() && running() == 0;
}

QStringList ServerList::activeNames() const
{
    QStringList names;
    for (const auto *servers : {&d->servers, &d->leaving}) {
        for (const auto &server : *servers) {
            if (isActive(*server))
                names += server->name();
        }
    }
    return names;
}

int ServerList::running() const
{
    return int(std::ranges::count_if(d->servers, [](const auto &each) { return isActive(*each); }));
}

int ServerList::inFlight() const
{
    qint64 sum = 0;
    for (const auto *servers : {&d->servers, &d->leaving}) {
        for (const auto &server : *servers)
            sum += isActive(*server) ? server->status().listener.inFlight : 0;
    }
    return int(sum);
}

QString ServerList::freeName(const QString &wanted) const
{
    return d->freeName(wanted);
}

quint16 ServerList::freePort(quint16 wanted) const
{
    QSet<quint16> taken;
    for (int row = 0; row < size(); ++row)
        taken.insert(at(row).config().port);
    while (taken.contains(wanted) && wanted < std::numeric_limits<quint16>::max())
        ++wanted;
    return wanted;
}

} // namespace Core
