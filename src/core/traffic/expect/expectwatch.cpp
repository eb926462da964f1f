// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/expect/expectwatch.h"

#include "core/server/server.h"

#include <QDeadlineTimer>

namespace Core {

using namespace std::chrono_literals;

namespace {

constexpr auto longestTurn = 2ms;
constexpr auto settlePatience = 500ms;

} // namespace

ExpectWatch::ExpectWatch(const QList<Server *> &servers, Expectation expectation,
                         std::chrono::milliseconds within, QObject *parent)
    : QObject(parent)
    , m_expectation(std::move(expectation))
{
    for (Server *server : servers) {
        const TrafficLog &log = server->traffic();
        m_places.push_back({server, log.trimmed(), log.summarised()});
        m_missedBefore += log.trimmed() + log.summarised();
        connect(&log, &TrafficLog::countsChanged, this, &ExpectWatch::goOn);
        connect(&log, &TrafficLog::cleared, this, [this, server] { restart(server); });
        connect(server, &Server::recordsFlushed, this, &ExpectWatch::flushed);
    }
    m_within.setSingleShot(true);
    m_within.setInterval(within);
    connect(&m_within, &QTimer::timeout, this, &ExpectWatch::timeIsOver);
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlePatience);
    connect(&m_settling, &QTimer::timeout, this, [this] {
        m_isOver = true;
        goOn();
    });
}

void ExpectWatch::restart(const Server *server)
{
    for (Place &place : m_places) {
        if (place.server == server)
            place = {place.server, 0, 0};
    }
}

void ExpectWatch::skipOld()
{
    // Some may still be on their way.
    m_since = QDateTime::currentDateTimeUtc();
    m_missedBefore = 0;
    for (Place &place : m_places)
        place.next = place.server->traffic().trimmed() + place.server->traffic().size();
}

void ExpectWatch::start()
{
    m_within.start();
    goOn();
}

void ExpectWatch::goOn()
{
    if (!std::exchange(m_isDue, true))
        QMetaObject::invokeMethod(this, &ExpectWatch::turn, Qt::QueuedConnection);
}

void ExpectWatch::turn()
{
    m_isDue = false;
    const QDeadlineTimer until(longestTurn);
    bool hasMore = false;
    bool hasMoved = false;
    for (Place &place : m_places) {
        while (m_state == State::Pending && !hasMore && lookAtNext(place)) {
            hasMoved = true;
            hasMore = until.hasExpired();
            decide(false);
        }
    }
    if (m_state != State::Pending)
        return;
    if (hasMore)
        goOn();
    else if (m_isOver)
        decide(true);
    if (hasMoved)
        emit advanced();
}

// What is behind it and can be looked at.
void ExpectWatch::catchUp(Place &place)
{
    const TrafficLog &log = place.server->traffic();
    m_missed += log.summarised() - place.summarised;
    place.summarised = log.summarised();
    if (place.next < log.trimmed()) {
        m_missed += log.trimmed() - place.next;
        place.next = log.trimmed();
    }
}

// False: there is no more now.
bool ExpectWatch::lookAtNext(Place &place)
{
    if (!place.server)
        return false;
    catchUp(place);
    const TrafficLog &log = place.server->traffic();
    const qint64 row = place.next - log.trimmed();
    if (row >= log.size())
        return false;
    ++place.next;
    const ExchangeRecord &record = log.at(int(row));
    if (!m_since.isValid() || record.started >= m_since)
        m_expectation.look(record, {.serverName = place.server->name()});
    return true;
}

void ExpectWatch::timeIsOver()
{
    if (m_state != State::Pending)
        return;
    m_settling.start();
    for (const Place &place : m_places) {
        if (place.server && place.server->state() == ServerState::Value::Running) {
            ++m_flushing;
            place.server->flushRecords();
        }
    }
    if (m_flushing == 0)
        m_settling.start(0ms);
}

void ExpectWatch::flushed()
{
    // Others may have asked, too; the last answer is not before ours.
    if (m_flushing > 0 && --m_flushing == 0)
        m_settling.start(0ms);
}

void ExpectWatch::decide(bool isOver)
{
    if (m_state != State::Pending)
        return;
    m_state = m_expectation.state(isOver);
    if (m_state == State::Pending)
        return;
    // Nobody knows whether those that were missed are too many.
    if (m_missed > 0 && m_expectation.expected().most != ExpectedCount::any)
        m_state = State::Failed;
    m_within.stop();
    m_settling.stop();
    emit finished();
}

} // namespace Core
