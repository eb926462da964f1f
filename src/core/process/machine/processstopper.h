// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/machine/machineprocess.h"
#include "core/result.h"

#include <QObject>
#include <QTimer>

namespace Core {

// Ends one process and all below it: TERM, then INT, then KILL, each when the time of the one
// before is over. Lives in the thread that made it, which it keeps busy for some milliseconds each
// time it looks.
class ProcessStopper final : public QObject
{
    Q_OBJECT

public:
    explicit ProcessStopper(qint64 id, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ProcessStopper)

    // The reason of a failure says why it cannot be stopped by this user; in English: the command
    // line shows it.
    Result<> start();
    const QList<MachineProcess> &processes() const { return m_processes; }

signals:
    void signalled(const QString &name, int processes); // "TERM"
    void finished(int left); // how many have outlived that

private:
    void look();
    void sendNext();

    const qint64 m_id;
    QList<MachineProcess> m_processes; // that are to end; one that is gone leaves the list
    int m_rung = 0;
    qint64 m_waited = 0; // looks since the last signal
    QTimer m_timer;
};

} // namespace Core
