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
        m_places.push_back({server, 0});
        connect(&server->traffic(), &TrafficLog::countsChanged, this, &ExpectWatch::goOn);
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

void ExpectWatch::skipOld()
{
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

// False: there is no more now.
bool ExpectWatch::lookAtNext(Place &place)
{
    if (!place.server)
        return false;
    const TrafficLog &log = place.server->traffic();
    // It was cleared, or has lost its oldest ones.
    if (place.next > log.trimmed() + log.size())
        place.next = 0;
    place.next = std::max(place.next, log.trimmed());
    const qint64 row = place.next - log.trimmed();
    if (row >= log.size())
        return false;
    ++place.next;
    m_expectation.look(log.at(int(row)), {.serverName = place.server->name()});
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
    m_within.stop();
    m_settling.stop();
    emit finished();
}

} // namespace Core
