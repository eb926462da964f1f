// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/watch/watchlimit.h"

#include <QByteArrayList>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

class QSocketNotifier;

namespace Core {

// Tells which files below a folder change, by inotify, once they have been quiet for a moment.
// Hidden folders, editors' backup files and node_modules are left out, hidden files too if nobody
// asks for them; symbolic links are not followed. QFileSystemWatcher would tell folders only, and
// want every file by name. Lives in the thread that made it and looks at a few folders per turn of
// the event loop.
class FolderWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatcher(QByteArray root, QObject *parent = nullptr);
    ~FolderWatcher() override;
    Q_DISABLE_COPY_MOVE(FolderWatcher)

    void tellHiddenFiles() { m_tellsHidden = true; }
    // Folders watched now.
    qsizetype watchCount() const { return m_folders.size(); }

signals:
    // Paths relative to the folder; one that is empty if the folder itself was replaced, or if more
    // changed than can be told.
    void changed(const QByteArrayList &paths);
    // All folders were looked at.
    void settled();
    // Not all folders are watched, said once.
    void incomplete(Core::WatchLimit limit, qsizetype watched);

private:
    void watchRoot();
    void watchSome();
    bool watch(const QByteArray &folder);
    void lookInto(const QByteArray &folder, bool isLate);
    bool isLeftOut(const QByteArray &name, bool isFolder) const;
    void readEvents();
    void note(int watch, quint32 mask, const QByteArray &name);
    void noteChange(const QByteArray &path);
    void forgetBelow(const QByteArray &folder);
    void loseRoot();
    void report();

    QByteArray m_root;
    int m_inotify;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QHash<int, QByteArray> m_folders; // by watch
    QByteArrayList m_waiting; // folders still to be watched
    QSet<QByteArray> m_late; // of these, what came later: all in them is a change
    QSet<QByteArray> m_changed;
    QTimer m_turn;
    QTimer m_quiet;
    QTimer m_return; // looks whether a lost root is there again
    QElapsedTimer m_firstChange;
    bool m_saidIncomplete = false;
    bool m_tellsHidden = false;
};

} // namespace Core
