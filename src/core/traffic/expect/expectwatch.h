// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/expect/expectation.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace Core {

class Server;

// Waits until servers have got the requests that are expected of them, or the time is over: what
// they have in memory, and what comes. Looks in short turns of the main thread, in which it lives.
class ExpectWatch final : public QObject
{
    Q_OBJECT

public:
    using State = ExpectedCount::State;

    ExpectWatch(const QList<Server *> &servers, Expectation expectation,
                std::chrono::milliseconds within, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ExpectWatch)

    void skipOld(); // only what comes from now on
    void start();
    State state() const { return m_state; }
    const Expectation &expectation() const { return m_expectation; }
    // Requests that had been counted alone, or were gone from the memory, before it began.
    qint64 missedBefore() const { return m_missedBefore; }
    // The same since then: it cannot say that there were no more than are expected.
    qint64 missed() const { return m_missed; }

signals:
    void advanced(); // something was counted, or is near
    void finished(); // once

private:
    struct Place
    {
        QPointer<Server> server;
        qint64 next; // counted from the log's beginning
        qint64 summarised; // as far as it was counted
    };

    void goOn();
    void turn();
    bool lookAtNext(Place &place);
    void catchUp(Place &place);
    void restart(const Server *server);
    void timeIsOver();
    void flushed();
    void decide(bool isOver);

    std::vector<Place> m_places;
    Expectation m_expectation;
    QTimer m_within;
    QTimer m_settling; // for records that are on their way when the time is over
    int m_flushing = 0; // servers that are asked for them
    qint64 m_missedBefore = 0;
    qint64 m_missed = 0;
    QDateTime m_since; // valid: what had begun before does not count
    bool m_isDue = false;
    bool m_isOver = false;
    State m_state = State::Pending;
};

} // namespace Core
