// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/traffic/trafficreading.h"

#include <QPointer>

using namespace std::chrono_literals;

namespace Core {

namespace {

// There may be many that read at once.
constexpr auto longestTurn = 1ms;

} // namespace

TrafficReading::TrafficReading(ServerList &servers, const QString &serverId,
                               const TrafficFilter &filter, QObject *parent)
    : QObject(parent)
    , m_cursor(servers, serverId, filter)
    , m_mayGoOn([] { return true; })
{
    connect(&m_cursor, &TrafficCursor::arrived, this, &TrafficReading::goOn);
}

void TrafficReading::goOn()
{
    if (!std::exchange(m_isDue, true))
        QMetaObject::invokeMethod(this, &TrafficReading::turn, Qt::QueuedConnection);
}

void TrafficReading::turn()
{
    m_isDue = false;
    const QPointer<TrafficReading> self(this);
    const QDeadlineTimer until(longestTurn);
    while (m_mayGoOn() && !until.hasExpired()) {
        const auto next = m_cursor.next(until);
        if (!next)
            break;
        emit found(next->server, next->record);
        if (!self)
            return;
    }
    if (const qint64 count = m_cursor.takeLeftOut(); count > 0)
        emit leftOut(count);
    if (m_mayGoOn() && !m_cursor.isAtEnd())
        goOn();
    if (m_cursor.isPastOld() && !std::exchange(m_isPastOld, true))
        emit pastOld();
}

} // namespace Core
