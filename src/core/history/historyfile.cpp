// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historyfile.h"

#include "core/tr.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Core {

HistoryFile::HistoryFile(QString path)
    : m_path(std::move(path))
{
}

Result<std::monostate, HistoryFailure> HistoryFile::claim()
{
    if (m_lock)
        return std::monostate();
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    auto lock = std::make_unique<QLockFile>(m_path + u".lock"_s);
    // Only the end of the owner frees it, never its age.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0)) {
        // Traffic is full of secrets. What SQLite puts beside the file gets its permissions.
        QFile file(m_path);
        if (!file.exists())
            (void)file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner);
        m_lock = std::move(lock);
        return std::monostate();
    }
    if (lock->error() != QLockFile::LockFailedError)
        return Unexpected {HistoryFailure::of(HistoryFailure::Cause::ReadOnly, m_path)};
    qint64 owner = 0;
    QString host;
    QString program;
    lock->getLockInfo(&owner, &host, &program);
    return Unexpected {HistoryFailure {
        HistoryFailure::Cause::Locked,
        Tr::tr("Another Portside (process %1) keeps the history “%2”. This one reads it, and does "
               "not keep traffic of its own.")
            .arg(owner)
            .arg(QDir::toNativeSeparators(m_path))}};
}

QString HistoryFile::setAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString other;
    for (int number = 0; number == 0 || QFileInfo::exists(other); ++number) {
        other = path + u".damaged-"_s + stamp;
        if (number > 0)
            other += u"-%1"_s.arg(number);
    }
    if (!QFile::rename(path, other))
        return {};
    for (const auto &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::rename(path + suffix, other + suffix);
    return other;
}

} // namespace Core
