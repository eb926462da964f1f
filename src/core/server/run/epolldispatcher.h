// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractEventDispatcher>
#include <QDeadlineTimer>
#include <QHash>
#include <QVarLengthArray>

#include <atomic>
#include <vector>

namespace Core {

// The event loop of a server's thread on Linux: epoll instead of poll, so that a turn costs what is
// ready and not what is open. With 9,000 idle connections poll needs milliseconds a turn. Made by
// the main thread, used in the server's.
class EpollDispatcher final : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    explicit EpollDispatcher(QObject *parent = nullptr);
    ~EpollDispatcher() override;
    Q_DISABLE_COPY_MOVE(EpollDispatcher)

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    void registerTimer(int timerId, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;

    void wakeUp() override;
    void interrupt() override;

private:
    struct Timer
    {
        TimerInfo info;
        QObject *object;
        QDeadlineTimer due;
        bool firing = false;
    };
    // Of one descriptor; QTcpServer may have one of its own beside that of whoever accepts for it.
    using Notifiers = QVarLengthArray<QSocketNotifier *, 3>;

    void updateInterest(int descriptor, const Notifiers &notifiers, int operation);
    int waitLimit() const; // ms to the next timer, -1 without one
    bool dispatchSocket(int descriptor, quint32 events);
    bool fireTimers();

    int m_epoll;
    int m_wakeUp;
    std::atomic<bool> m_wakeUpPending = false;
    std::atomic<bool> m_interrupted = false;
    QHash<int, Notifiers> m_notifiers; // by descriptor
    std::vector<Timer> m_timers;
};

} // namespace Core
