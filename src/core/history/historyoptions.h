// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>

namespace Core {

// How much of the past is kept; 0 stands for no limit. Pinned rows stay in any case.
struct Retention
{
    qint64 bytes = 500'000'000; // of the file
    std::chrono::hours age {0};
    qint64 rows = 0;

    bool operator==(const Retention &) const = default;
};

// What a history is opened with.
struct HistoryOptions
{
    Retention retention = {};
    // Records wait at most so long before they are on disk.
    std::chrono::milliseconds commitInterval {100};
    // What may wait for the disk, about; what comes on top is counted and not kept.
    qint64 queueLimit = 32 * 1024 * 1024;
    // After a failure that may pass.
    std::chrono::milliseconds retryInterval {2'000};
    bool hasTextIndex = true;
};

// How it stands with keeping traffic, a plain value.
struct HistoryState
{
    enum class Access : quint8 {
        Opening,
        Writing,
        Failing, // tried again in a while; what waits may still be kept
        ReadingOnly, // another process writes, or the file cannot be written
        Closed, // nothing can be read either
    };

    Access access = Access::Opening;
    QString reason = {}; // a sentence where it is not Writing
    QString notice = {}; // what happened to an older file
    qint64 notKept = 0; // exchanges since the start
    bool hasTextIndex = true; // without, searches read every row, which is slower

    bool operator==(const HistoryState &) const = default;
};

} // namespace Core

Q_DECLARE_METATYPE(Core::HistoryState)
