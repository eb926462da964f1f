// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/run/epolldispatcher.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSocketNotifier>
#include <QTimerEvent>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace Core {

EpollDispatcher::EpollDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent)
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_wakeUp(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    epoll_event event {.events = EPOLLIN, .data = {.fd = m_wakeUp}};
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wakeUp, &event);
}

EpollDispatcher::~EpollDispatcher()
{
    ::close(m_wakeUp);
    ::close(m_epoll);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted = false;
    emit awake();
    QCoreApplication::sendPostedEvents();
    if (m_interrupted)
        return false;

    const bool mayWait = flags.testFlag(QEventLoop::WaitForMoreEvents);
    if (mayWait)
        emit aboutToBlock();
    std::array<epoll_event, 256> ready;
    const int count
        = ::epoll_wait(m_epoll, ready.data(), int(ready.size()), mayWait ? waitLimit() : 0);
    if (mayWait)
        emit awake();

    bool didSomething = false;
    for (int i = 0; i < count && !m_interrupted; ++i) {
        const epoll_event &event = ready[size_t(i)];
        if (event.data.fd == m_wakeUp) {
            // Read before the flag falls: a wakeUp() between the two is served by the next turn's
            // posted events, while the other order could leave the flag up for ever.
            quint64 ignored;
            while (::read(m_wakeUp, &ignored, sizeof ignored) < 0 && errno == EINTR) { }
            m_wakeUpPending = false;
            didSomething = true;
        } else if (!flags.testFlag(QEventLoop::ExcludeSocketNotifiers)) {
            didSomething |= dispatchSocket(event.data.fd, event.events);
        }
    }
    if (!m_interrupted)
        didSomething |= fireTimers();
    return didSomething;
}

bool EpollDispatcher::dispatchSocket(int descriptor, quint32 events)
{
    constexpr quint32 broken = EPOLLHUP | EPOLLERR;
    constexpr std::array<quint32, 3> wanted = {EPOLLIN | broken, EPOLLOUT | broken, EPOLLPRI};
    bool didSomething = false;
    const Notifiers notifiers = m_notifiers.value(descriptor);
    for (QSocketNotifier *notifier : notifiers) {
        // Looked up anew: what the one before did may have removed this one.
        const auto found = m_notifiers.constFind(descriptor);
        if (found == m_notifiers.constEnd())
            break;
        if (!found->contains(notifier) || !(events & wanted[size_t(notifier->type())]))
            continue;
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(notifier, &event);
        didSomething = true;
    }
    return didSomething;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    Notifiers &notifiers = m_notifiers[descriptor];
    const int operation = notifiers.isEmpty() ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
    notifiers.append(notifier);
    updateInterest(descriptor, notifiers, operation);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    const auto found = m_notifiers.find(descriptor);
    if (found == m_notifiers.end() || !found->removeOne(notifier))
        return;
    updateInterest(descriptor, *found, found->isEmpty() ? EPOLL_CTL_DEL : EPOLL_CTL_MOD);
    if (found->isEmpty())
        m_notifiers.erase(found);
}

void EpollDispatcher::updateInterest(int descriptor, const Notifiers &notifiers, int operation)
{
    constexpr std::array<quint32, 3> interest = {EPOLLIN, EPOLLOUT, EPOLLPRI};
    epoll_event event {.events = 0, .data = {.fd = descriptor}};
    for (const QSocketNotifier *notifier : notifiers)
        event.events |= interest[size_t(notifier->type())];
    // A descriptor that was closed and opened again under its old number is not in the set any
    // more.
    if (::epoll_ctl(m_epoll, operation, descriptor, &event) < 0 && errno == ENOENT
        && operation == EPOLL_CTL_MOD)
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
}

void EpollDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType type,
                                    QObject *object)
{
    m_timers.push_back({.info = TimerInfo(timerId, int(interval), type),
                        .object = object,
                        .due = QDeadlineTimer(interval, Qt::PreciseTimer)});
}

bool EpollDispatcher::unregisterTimer(int timerId)
{
    return std::erase_if(m_timers,
                         [&](const Timer &timer) { return timer.info.timerId == timerId; })
        > 0;
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    return std::erase_if(m_timers, [&](const Timer &timer) { return timer.object == object; }) > 0;
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    QList<TimerInfo> timers;
    for (const Timer &timer : m_timers) {
        if (timer.object == object)
            timers.append(timer.info);
    }
    return timers;
}

int EpollDispatcher::remainingTime(int timerId)
{
    const auto found = std::ranges::find_if(
        m_timers, [&](const Timer &timer) { return timer.info.timerId == timerId; });
    return found == m_timers.end() ? -1 : int(found->due.remainingTime());
}

int EpollDispatcher::waitLimit() const
{
    qint64 limit = -1;
    for (const Timer &timer : m_timers) {
        // Rounded up: a turn that wakes too early only turns again.
        const qint64 left = (timer.due.remainingTimeNSecs() + 999'999) / 1'000'000;
        limit = limit < 0 ? left : std::min(limit, left);
    }
    return int(std::min<qint64>(limit, std::numeric_limits<int>::max()));
}

bool EpollDispatcher::fireTimers()
{
    std::vector<int> due;
    for (const Timer &timer : m_timers) {
        if (timer.due.hasExpired() && !timer.firing)
            due.push_back(timer.info.timerId);
    }
    const auto find = [this](int id) {
        return std::ranges::find_if(m_timers,
                                    [id](const Timer &timer) { return timer.info.timerId == id; });
    };
    for (const int id : due) {
        auto timer = find(id);
        if (timer == m_timers.end()) // unregistered by the one before
            continue;
        timer->due = QDeadlineTimer(timer->info.interval, Qt::PreciseTimer);
        timer->firing = true; // a nested loop does not fire it again
        QTimerEvent event(id);
        QCoreApplication::sendEvent(timer->object, &event);
        timer = find(id);
        if (timer != m_timers.end())
            timer->firing = false;
    }
    return !due.empty();
}

void EpollDispatcher::wakeUp()
{
    if (m_wakeUpPending.exchange(true))
        return;
    const quint64 one = 1;
    while (::write(m_wakeUp, &one, sizeof one) < 0 && errno == EINTR) { }
}

void EpollDispatcher::interrupt()
{
    m_interrupted = true;
    wakeUp();
}

} // namespace Core
