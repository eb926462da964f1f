// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kinds/mock/filestamp.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace Kinds::Mock {

// Tells when one file has another content than before, once it has been quiet for a moment, also if
// it was replaced by another one. Lives in the thread that made it.
class FileWatch final : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QString path, QObject *parent = nullptr);

signals:
    void changed();

private:
    void watch();
    void check();

    const QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
    FileStamp m_stamp;
};

} // namespace Kinds::Mock
