// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historyoptions.h"
#include "core/kind/kindregistry.h"
#include "core/server/serverlist.h"

#include <QObject>

#include <memory>

namespace Core {

class TrafficStore;

// Owns the servers and their file; window, command line and fixture are faces of one Workspace.
// Lives in the main thread; reading and writing happen beside it.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(const KindRegistry &kinds, QObject *parent = nullptr);
    ~Workspace() override; // waits for a write under way
    Q_DISABLE_COPY_MOVE(Workspace)

    // portside.json of the user's data folder.
    static QString defaultFile();

    const KindRegistry &kinds() const;
    ServerList &servers() const;

    // Reads the file (one that does not exist is an empty workspace); opened() or openFailed()
    // follows. From then on every change is saved to it by itself, shortly after it was made.
    void open(const QString &file);
    QString file() const; // empty: nothing is saved
    bool isOpen() const;
    // Writes pending changes at once; saved() or saveFailed() follows.
    void save();

    // Keeps what the servers record in this file (see TrafficRecorder::fileOf) from now on.
    void keepTraffic(const QString &file, const HistoryOptions &options = {});
    TrafficStore *history() const; // null: nothing is kept

    // Starts the servers that are to run when the window opens.
    void startAutostart();
    // The first server, of whatever kind, that serves this folder or runs in it; null: none.
    Server *findByFolder(const QString &folder) const;
    // A server for this folder: the one that serves it already, else a new one; started.
    Server &serveFolder(const QString &folder);

    // Stops all servers gracefully, writes what is pending, then emits closed(). Called again:
    // stops now.
    void close();

signals:
    void opened();
    // The file could not be read. It was kept aside under keptAs (empty: it could not be moved, and
    // nothing will be saved over it); the workspace is open and empty.
    void openFailed(const QString &reason, const QString &keptAs);
    void saved();
    void saveFailed(const QString &reason);
    // Another program had changed the file since it was read or saved here. It was saved, the
    // other's version stands in keptAs.
    void foreignChangeKept(const QString &keptAs);
    // While it closes: these servers have not ended although their time is over.
    void stillStopping(const QStringList &names);
    void closed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Core
