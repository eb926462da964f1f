// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/run/filewatch.h"

#include <QDir>
#include <QFile>

#include <fnmatch.h>

#include <algorithm>

namespace Core {

namespace {

QList<QByteArray> encoded(const QStringList &wildcards)
{
    QList<QByteArray> result;
    for (const QString &wildcard : wildcards)
        result << QFile::encodeName(wildcard.trimmed());
    return result;
}

QByteArray nameIn(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

} // namespace

FileWatch::FileWatch(QString folder, QStringList wildcards, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_wildcards(encoded(wildcards))
    , m_watcher(QFile::encodeName(m_folder))
{
    if (std::ranges::any_of(m_wildcards, [](const QByteArray &wildcard) {
            return nameIn(wildcard).startsWith('.');
        }))
        m_watcher.tellHiddenFiles();
    connect(&m_watcher, &FolderWatcher::incomplete, this,
            [this](WatchLimit limit, qsizetype watched) {
                emit incomplete(watchLimitText(limit, watched));
            });
    connect(&m_watcher, &FolderWatcher::changed, this, [this](const QByteArrayList &paths) {
        const auto path
            = std::ranges::find_if(paths, [this](const QByteArray &each) { return matches(each); });
        if (path != paths.end())
            emit changed(path->isEmpty() ? QDir(m_folder).dirName() : QFile::decodeName(*path));
    });
}

bool FileWatch::matches(const QByteArray &path) const
{
    if (path.isEmpty())
        return true;
    const QByteArray name = nameIn(path);
    return std::ranges::any_of(m_wildcards, [&](const QByteArray &wildcard) {
        if (name.startsWith('.') && !nameIn(wildcard).startsWith('.'))
            return false; // such as an editor's lock beside the file
        const QByteArray &compared = wildcard.contains('/') ? path : name;
        return ::fnmatch(wildcard.constData(), compared.constData(), 0) == 0;
    });
}

} // namespace Core
