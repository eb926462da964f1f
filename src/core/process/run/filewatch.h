// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/watch/folderwatcher.h"

#include <QStringList>

namespace Core {

// Tells when files of a program change that match one of some wildcards: those without a slash are
// compared with the file's name, others with its path in the folder. Hidden files are those of
// wildcards that name the dot. Lives in the server's thread.
class FileWatch final : public QObject
{
    Q_OBJECT

public:
    FileWatch(QString folder, QStringList wildcards, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FileWatch)

signals:
    // The first of a burst; the folder's name when it is not known which, but that some may have.
    void changed(const QString &path);
    void incomplete(const QString &why); // not all folders are watched

private:
    bool matches(const QByteArray &path) const;

    const QString m_folder;
    const QList<QByteArray> m_wildcards;
    FolderWatcher m_watcher;
};

} // namespace Core
