// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <utility>

namespace Core {

// A request that a server has sent by itself, and how it went; a plain value.
struct SentRequest
{
    QDateTime at; // UTC
    QString what; // method and address
    int attempt = 1;
    int status = 0; // 0: there was no answer
    QString why; // there was none
    std::chrono::nanoseconds took {0};

    bool operator==(const SentRequest &) const = default;
};

// What a handler keeps from one request to the next, a plain value.
struct KeptState
{
    static constexpr qsizetype most = 200; // of each

    QList<std::pair<QString, QString>> values; // by name
    QList<std::pair<QString, qint64>> lists; // how many entries each has
    QStringList snapshots;
    QList<SentRequest> sent; // the newest last

    bool operator==(const KeptState &) const = default;
};

// What can be done to it.
struct StateChange
{
    enum class Kind : quint8 {
        ResetCounts,
        ResetValues,
        ResetLists,
        ResetAll,
        TakeSnapshot,
        RestoreSnapshot,
        ForgetSnapshot,
        ForgetSent,
    };

    Kind kind = Kind::ResetAll;
    QString name = {}; // of the snapshot
};

} // namespace Core
