// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace Core {

// One process of this machine, as far as this user may see it; from /proc, so not for the main
// thread.
struct MachineProcess
{
    qint64 id = 0;
    qint64 parent = 0;
    qint64 startTicks = 0; // since the machine started: tells it from a later one of the same id
    QDateTime started;
    QString name; // as the kernel has it, fifteen bytes
    QStringList command; // empty: it may not be seen, or is the kernel's
    QString folder; // empty: it may not be seen
    QString user;
    QString mark; // of the Portside that started it; empty: none

    static QList<MachineProcess> all();
    // Of one; none when it has ended.
    static std::optional<MachineProcess> of(qint64 id);
    // Whether it is still there, and not another one with its id.
    bool isAlive() const;
    QString commandLine() const; // for people, in one line

    bool operator==(const MachineProcess &) const = default;
};

} // namespace Core
