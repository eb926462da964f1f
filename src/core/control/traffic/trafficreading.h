// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/traffic/trafficcursor.h"

#include <functional>

namespace Core {

// Reads traffic for a client in short turns of the main thread, which may be the window's, and only
// as fast as the client takes it.
class TrafficReading final : public QObject
{
    Q_OBJECT

public:
    TrafficReading(ServerList &servers, const QString &serverId, const TrafficFilter &filter,
                   QObject *parent);

    void skipOld() { m_cursor.skipOld(); }
    // Asked before each record; goOn() when it may again.
    void setGate(std::function<bool()> mayGoOn) { m_mayGoOn = std::move(mayGoOn); }
    void goOn(); // soon

signals:
    void found(const QString &server, const Core::ExchangeRecord &record);
    void leftOut(qint64 count);
    void pastOld(); // once: what was there in the beginning has been read

private:
    void turn();

    TrafficCursor m_cursor;
    std::function<bool()> m_mayGoOn;
    bool m_isDue = false;
    bool m_isPastOld = false;
};

} // namespace Core
