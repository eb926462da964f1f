// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consoleline.h"
#include "core/process/port/programplace.h"
#include "core/process/processplan.h"
#include "core/process/run/spawn.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace Core {

class HttpProbe;
class NotifySocket;

// Finds out when one start of a program is ready, as its plan says, and on which address it
// listens. Lives in the thread that made it.
class ReadinessCheck final : public QObject
{
    Q_OBJECT

public:
    // speaksTls: what it is asked by.
    ReadinessCheck(ReadyCheck check, bool speaksTls, QObject *parent = nullptr);
    ~ReadinessCheck() override;
    Q_DISABLE_COPY_MOVE(ReadinessCheck)

    // Before the program is started; environment gets what it must be told.
    Result<> prepare(QStringList &environment);
    // It has been started; command: how the command that checks it is run.
    void start(const std::function<SpawnRequest()> &command); // asked each time that it runs
    void setPlaces(const ProgramPlaces &places); // where it may listen, each time that changes
    void addOutput(const ConsoleBatch &batch);

signals:
    void ready(const QHostAddress &address, quint16 port); // once
    void waiting(const QString &why); // another sentence about what it waits for

private:
    void onSigned();
    void probe();

    const ReadyCheck m_check;
    const bool m_speaksTls;
    bool m_isStarted = false;
    bool m_isSigned = false; // it says that it is ready, or that is not what counts
    ProgramPlaces m_places;
    std::vector<std::unique_ptr<HttpProbe>> m_probes; // one for each place
    NotifySocket *m_notifySocket = nullptr;
};

} // namespace Core
