// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consoleline.h"
#include "core/process/processplan.h"
#include "core/process/run/spawn.h"

#include <QHostAddress>
#include <QObject>

namespace Core {

class HttpProbe;
class NotifySocket;

// Finds out when one start of a program is ready, as its plan says, and on which address it
// listens. Lives in the thread that made it.
class ReadinessCheck final : public QObject
{
    Q_OBJECT

public:
    explicit ReadinessCheck(ReadyCheck check, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ReadinessCheck)

    // Before the program is started; environment gets what it must be told.
    Result<> prepare(QStringList &environment);
    // It has been started; command: how the command that checks it is run.
    void start(SpawnRequest command);
    void setPort(quint16 port); // where it listens, as soon as that is known
    void addOutput(const ConsoleBatch &batch);

signals:
    void ready(const QHostAddress &address); // once
    void waiting(const QString &why); // another sentence about what it waits for

private:
    void onSigned();
    void probe();

    const ReadyCheck m_check;
    quint16 m_port = 0;
    bool m_isStarted = false;
    bool m_isSigned = false; // it says that it is ready, or that is not what counts
    HttpProbe *m_probe = nullptr;
    NotifySocket *m_notifySocket = nullptr;
};

} // namespace Core
