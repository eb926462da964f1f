// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QSqlError;

namespace Core {

// Why something with the history's file did not work: a sentence for the user, and what to do about
// it; a plain value.
struct HistoryFailure
{
    enum class Cause : quint8 {
        DiskFull,
        ReadOnly,
        Locked, // by another program; passes
        Damaged,
        Newer, // made by a newer Portside
        Foreign, // another program's file
        NoDriver,
        Other,
    };

    Cause cause = Cause::Other;
    QString message;

    // Whether it may work later without anybody doing something about this program.
    bool mayPass() const;

    static HistoryFailure of(const QSqlError &error, const QString &path);
    static HistoryFailure of(Cause cause, const QString &path, const QString &details = {});
};

} // namespace Core
