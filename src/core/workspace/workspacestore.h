// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/kindregistry.h"
#include "core/workspace/filekeeper.h"
#include "core/workspace/workspacefile.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace Core {

// Reads and writes the file of a workspace beside the main thread, in which it lives: one job at a
// time, changes shortly after they were made.
class WorkspaceStore final : public QObject
{
    Q_OBJECT

public:
    using Snapshot = std::function<QList<ServerConfig>()>; // called in the main thread

    WorkspaceStore(const KindRegistry &kinds, Snapshot snapshot);
    ~WorkspaceStore() override; // writes what is pending
    Q_DISABLE_COPY_MOVE(WorkspaceStore)

    void read(const QString &file);
    QString file() const { return m_file; }

    void flush(); // writes what is pending
    void schedule(); // a change was made
    void writeNow(); // saved() or saveFailed() follows
    bool isIdle() const; // nothing pending, nothing under way

signals:
    void readDone(const QList<Core::ServerConfig> &servers);
    void readFailed(const QString &reason, const QString &keptAs);
    void saved();
    void saveFailed(const QString &reason);
    void foreignChangeKept(const QString &keptAs);
    void becameIdle();

private:
    struct Reading;
    using Written = Result<FileKeeper::Written>;

    void startWriting();
    void onRead(const Reading &reading);
    void onWritten(const Written &written);

    const KindRegistry &m_kinds;
    const Snapshot m_snapshot;
    QString m_file;
    std::optional<MetricsAddress> m_metrics; // stay as they were read
    bool m_mayWrite = false;
    bool m_dirty = false;
    bool m_writing = false;
    QTimer m_delay;
    // What was last read or written; touched by the jobs only, which run one after the other.
    std::optional<QByteArray> m_known;
    QThreadPool m_pool;
};

} // namespace Core
