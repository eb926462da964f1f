// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/filewatch.h"

#include <QFileInfo>

#include <chrono>

namespace Kinds::Mock {

using namespace std::chrono_literals;

FileWatch::FileWatch(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_stamp(fileStampOf(m_path))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(100ms);
    m_quiet.callOnTimeout(this, &FileWatch::check);
    const auto wait = [this] { m_quiet.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    watch();
}

// The folder tells of a file that takes the place of this one, as editors do it.
void FileWatch::watch()
{
    m_watcher.addPath(QFileInfo(m_path).absolutePath());
    if (QFileInfo::exists(m_path) && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
}

void FileWatch::check()
{
    watch();
    const FileStamp now = fileStampOf(m_path);
    if (now == m_stamp)
        return;
    m_stamp = now;
    if (now != FileStamp())
        emit changed();
}

} // namespace Kinds::Mock
