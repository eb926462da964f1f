// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Core {

// What the kernel says of a process in /proc/PID/stat (proc(5)), a plain value.
struct ProcStat
{
    qint64 id = 0;
    QString name;
    qint64 parent = 0;
    qint64 usedTicks = 0; // of a processor, in user and system mode, without its children
    qint64 startTicks = 0; // since the machine started
    qint64 residentPages = 0;

    // None: there is no such process, or it has ended and nobody has looked yet.
    static std::optional<ProcStat> of(const QString &process); // an id, or "self"
};

} // namespace Core
