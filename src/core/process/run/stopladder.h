// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Core {

// The signals by which a program is told to end, one after the other, each with a time for it to do
// so; SIGKILL is the last. Lives in the thread that made it.
class StopLadder final : public QObject
{
    Q_OBJECT

public:
    // patience: of the first signal.
    StopLadder(QList<int> signalNumbers, std::chrono::milliseconds patience,
               QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(StopLadder)

    void climb(); // begins, or goes on to the next signal now
    std::chrono::milliseconds left() const; // until the next one

signals:
    void due(int number); // to be sent now
    void exhausted(); // also SIGKILL has not ended everything

private:
    QList<int> m_signals; // still to be sent
    std::chrono::milliseconds m_patience;
    QTimer m_timer;
};

} // namespace Core
