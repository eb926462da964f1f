// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historyfailure.h"

#include "core/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

namespace Core {

namespace {

using Cause = HistoryFailure::Cause;

// Result codes of SQLite, which are part of its interface; the lower byte is the primary one.
enum SqliteCode {
    Busy = 5,
    LockedTable = 6,
    ReadOnlyFile = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

bool isDiskFull(const QString &path)
{
    constexpr qint64 little = 64 * 1024;
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return storage.isValid() && storage.bytesAvailable() < little;
}

bool isWritable(const QString &path)
{
    const QFileInfo file(path);
    return QFileInfo(file.absolutePath()).isWritable() && (!file.exists() || file.isWritable())
        && !QStorageInfo(file.absolutePath()).isReadOnly();
}

Cause causeOf(const QSqlError &error, const QString &path)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case LockedTable:
        return Cause::Locked;
    case ReadOnlyFile:
        return Cause::ReadOnly;
    case Corrupt:
    case NotADatabase:
        return Cause::Damaged;
    case Full:
        return Cause::DiskFull;
    case InputOutput:
    case CannotOpen:
        if (!isWritable(path))
            return Cause::ReadOnly;
        return isDiskFull(path) ? Cause::DiskFull : Cause::Other;
    }
    return Cause::Other;
}

QString sentence(Cause cause, const QString &file, const QString &details)
{
    switch (cause) {
    case Cause::DiskFull:
        return Tr::tr("The disk is full: traffic is not kept in “%1” until there is room.")
            .arg(file);
    case Cause::ReadOnly:
        return Tr::tr("Traffic is not kept: “%1” cannot be written. Check the permissions of the "
                      "file and its folder.")
            .arg(file);
    case Cause::Locked:
        return Tr::tr("Traffic is not kept: another program holds “%1”.").arg(file);
    case Cause::Damaged:
        return Tr::tr("The history “%1” is damaged.").arg(file);
    case Cause::Newer:
        return Tr::tr("The history “%1” was made by a newer Portside. Traffic is not kept until "
                      "Portside is updated; the file was left as it is.")
            .arg(file);
    case Cause::Foreign:
        return Tr::tr("“%1” is the database of another program. Traffic is not kept; the file was "
                      "left as it is. Move it away to begin a history.")
            .arg(file);
    case Cause::NoDriver:
        return Tr::tr("Traffic is not kept: Qt's driver for SQLite is missing. Install the package "
                      "libqt6sql6-sqlite.");
    case Cause::Other:
        return Tr::tr("Traffic is not kept: “%1” cannot be used (%2).").arg(file, details);
    }
    return {};
}

} // namespace

bool HistoryFailure::mayPass() const
{
    return cause != Cause::Newer && cause != Cause::Foreign && cause != Cause::NoDriver;
}

HistoryFailure HistoryFailure::of(const QSqlError &error, const QString &path)
{
    return of(causeOf(error, path), path, error.databaseText());
}

HistoryFailure HistoryFailure::of(Cause cause, const QString &path, const QString &details)
{
    return {cause, sentence(cause, QDir::toNativeSeparators(path), details)};
}

} // namespace Core
