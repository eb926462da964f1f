// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/kindregistry.h"
#include "core/server/server.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Core {

// All servers of a workspace in the user's order; lives in the main thread.
class ServerList final : public QObject
{
    Q_OBJECT

public:
    explicit ServerList(const KindRegistry &kinds, QObject *parent = nullptr);
    ~ServerList() override; // stops all side by side, then joins all
    Q_DISABLE_COPY_MOVE(ServerList)

    int size() const;
    Server &at(int row) const;
    QList<ServerConfig> configs() const;
    int indexOf(const QString &id) const; // -1
    Server *find(const QString &id) const;
    Server *findByName(const QString &name) const;

    // The config's kind must be known. A name that is taken gets a number.
    Server &add(ServerConfig config, int row = -1);
    // A running server leaves the list at once and stops gracefully in the background.
    void remove(const QString &id);
    void move(int from, int to); // to: the row it has afterwards
    Server &duplicate(const QString &id);
    void clear();

    // A server starts when those that it needs are ready, which are started with it.
    void startAll();
    // Gracefully and side by side, but none before those that need it have stopped; called again
    // meanwhile: all at once.
    void stop(const QList<Server *> &servers);
    void stopAll();
    void stopAllNow();
    // That a stop of all may take by its graces; allowance: what each needs after its own.
    std::chrono::milliseconds longestStop(std::chrono::milliseconds allowance) const;
    bool allStopped() const; // also those that were removed
    QStringList activeNames() const; // not stopped yet, also those that were removed
    int running() const; // Starting, Running or Stopping
    int inFlight() const; // open exchanges of all
    QString freeName(const QString &wanted) const;
    // A port that no server wants, this or a higher one.
    quint16 freePort(quint16 wanted) const;

signals:
    void aboutToInsert(int row);
    void inserted(int row);
    void aboutToRemove(int row);
    void removed(int row);
    void aboutToMove(int from, int to);
    void moved(int from, int to);
    void serverStateChanged(Core::Server *server);
    void changed(); // anything that belongs into the workspace file
    void allStoppedChanged(bool stopped);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Core
