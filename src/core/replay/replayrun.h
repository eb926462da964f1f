// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/replay/replayclient.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Core {

// One request of a run.
struct ReplayStep
{
    ReplayRequest request;
    std::chrono::milliseconds offset {0}; // not before, from the start of the run
};

// How a run goes on.
struct ReplayPace
{
    int atOnce = 1; // requests that may be under way
    std::chrono::milliseconds pause {0}; // after each answer

    bool operator==(const ReplayPace &) const = default;
};

// Sends requests one after the other, or several at once, at their times; lives in the main thread.
class ReplayRun final : public QObject
{
    Q_OBJECT

public:
    explicit ReplayRun(QList<ReplayStep> steps, ReplayPace pace = {}, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ReplayRun)

    void start();
    void stop(); // what is under way is cut; finished() comes all the same

    int count() const { return int(m_steps.size()); }
    int done() const { return m_done; }

signals:
    void answered(int step, const Core::ReplayOutcome &outcome);
    void finished();

private:
    void sendDue();
    void send(int step);

    const QList<ReplayStep> m_steps;
    const ReplayPace m_pace;
    QTimer m_next;
    std::chrono::steady_clock::time_point m_began;
    std::chrono::steady_clock::time_point m_notBefore; // after the pause
    QList<ReplayClient *> m_underWay;
    int m_sent = 0;
    int m_done = 0;
    bool m_isOver = false;
};

} // namespace Core
