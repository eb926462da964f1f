// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"

#include "core/workspace/trafficrecorder.h"
#include "core/workspace/workspacestore.h"

#include <QDir>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Core {

namespace {

// To cut, record and join once the grace time is over.
constexpr std::chrono::milliseconds stopOvertime = 2s;

// The setting that holds the folder, of the first kind that needs one to run.
struct FolderKind
{
    const ServerKind *kind = nullptr;
    QString key;

    static FolderKind of(const KindRegistry &kinds)
    {
        for (const ServerKind &kind : kinds.kinds()) {
            for (const Field &field : kind.fields()) {
                if (field.type == FieldType::Folder && field.required)
                    return {&kind, field.key};
            }
        }
        return {};
    }
};

QString normalized(const QString &folder)
{
    return QDir::cleanPath(QDir(folder).absolutePath());
}

} // namespace

struct Workspace::Private
{
    Private(Workspace &workspace, const KindRegistry &registry)
        : q(workspace)
        , kinds(registry)
        , servers(registry)
        , store(registry, [this] { return servers.configs(); })
    {
    }

    template<typename Wanted>
    Server *findByFolder(const QString &folder, Wanted isWanted);
    void insert(const QList<ServerConfig> &fromFile);
    void closeIfDone();

    Workspace &q;
    const KindRegistry &kinds;
    std::unique_ptr<TrafficRecorder> recorder; // takes what servers still say when they go
    ServerList servers; // before the store, which takes a last snapshot of it
    WorkspaceStore store;
    bool isOpen = false;
    bool isReading = false; // what changes the list comes from the file
    bool isClosing = false;
    QTimer overtime;
};

template<typename Wanted>
Server *Workspace::Private::findByFolder(const QString &folder, Wanted isWanted)
{
    const QString key = FolderKind::of(kinds).key;
    const QString path = normalized(folder);
    for (int row = 0; row < servers.size(); ++row) {
        const QString served = servers.at(row).config().values.value(key).toString();
        if (!served.isEmpty() && normalized(served) == path && isWanted(servers.at(row)))
            return &servers.at(row);
    }
    return nullptr;
}

void Workspace::Private::insert(const QList<ServerConfig> &fromFile)
{
    // Servers that were added while the file was read stay, after those of the file.
    const bool hadServers = servers.size() > 0;
    isReading = true;
    int row = 0;
    for (const ServerConfig &config : fromFile)
        servers.add(config, row++);
    isReading = false;
    isOpen = true;
    if (hadServers)
        store.schedule();
}

void Workspace::Private::closeIfDone()
{
    if (!isClosing || !servers.allStopped() || !store.isIdle())
        return;
    isClosing = false;
    overtime.stop();
    // Queued: close() never tells before it has returned.
    QMetaObject::invokeMethod(&q, &Workspace::closed, Qt::QueuedConnection);
}

Workspace::Workspace(const KindRegistry &kinds, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, kinds))
{
    WorkspaceStore *store = &d->store;
    d->overtime.setSingleShot(true);
    connect(&d->overtime, &QTimer::timeout, this,
            [this] { emit stillStopping(d->servers.activeNames()); });
    connect(&d->servers, &ServerList::changed, this, [this] {
        if (d->isOpen && !d->isReading)
            d->store.schedule();
    });
    connect(&d->servers, &ServerList::allStoppedChanged, this, [this] { d->closeIfDone(); });
    connect(store, &WorkspaceStore::becameIdle, this, [this] { d->closeIfDone(); });
    connect(store, &WorkspaceStore::saved, this, &Workspace::saved);
    connect(store, &WorkspaceStore::saveFailed, this, &Workspace::saveFailed);
    connect(store, &WorkspaceStore::foreignChangeKept, this, &Workspace::foreignChangeKept);
    connect(store, &WorkspaceStore::readDone, this, [this](const QList<ServerConfig> &servers) {
        d->insert(servers);
        emit opened();
    });
    connect(store, &WorkspaceStore::readFailed, this,
            [this](const QString &reason, const QString &keptAs) {
                d->insert({});
                emit openFailed(reason, keptAs);
            });
}

Workspace::~Workspace() = default;

QString Workspace::defaultFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return folder + "/portside/portside.json"_L1;
}

const KindRegistry &Workspace::kinds() const
{
    return d->kinds;
}

ServerList &Workspace::servers() const
{
    return d->servers;
}

void Workspace::open(const QString &file)
{
    if (d->isOpen) {
        d->store.flush();
        d->isOpen = false;
        d->servers.clear();
    }
    d->store.read(QDir::cleanPath(QDir().absoluteFilePath(file)));
}

QString Workspace::file() const
{
    return d->store.file();
}

bool Workspace::isOpen() const
{
    return d->isOpen;
}

void Workspace::save()
{
    d->store.writeNow();
}

void Workspace::keepTraffic(const QString &file, const HistoryOptions &options)
{
    d->recorder.reset(); // a file has one writer
    d->recorder = std::make_unique<TrafficRecorder>(d->servers, file, options);
}

TrafficStore *Workspace::history() const
{
    return d->recorder ? &d->recorder->store() : nullptr;
}

void Workspace::startAutostart()
{
    for (int row = 0; row < d->servers.size(); ++row) {
        if (Server &server = d->servers.at(row); server.config().autostart)
            server.start();
    }
}

Server *Workspace::findByFolder(const QString &folder) const
{
    return d->findByFolder(folder, [](const Server &) { return true; });
}

Server &Workspace::serveFolder(const QString &folder)
{
    const FolderKind folders = FolderKind::of(d->kinds);
    Q_ASSERT(folders.kind);
    Server *server = d->findByFolder(
        folder, [&folders](const Server &each) { return each.config().kind == folders.kind->id; });
    if (!server)
        server = &d->servers.add(
            ServerConfig::make(*folders.kind, {{folders.key, normalized(folder)}}));
    server->start();
    return *server;
}

void Workspace::close()
{
    if (d->isClosing) {
        d->servers.stopAllNow();
        d->overtime.start(stopOvertime);
        return;
    }
    d->isClosing = true;
    d->overtime.start(d->servers.longestStop(stopOvertime));
    d->servers.stopAll();
    d->store.flush();
    d->closeIfDone();
}

} // namespace Core
