// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/rpc/rpcchannel.h"

#include <QObject>

#include <map>

namespace Core {

class ControlServer;
class TrafficReading;

// One client of a ControlServer, until it goes; deletes itself then. Main thread.
class ControlSession final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostOpenCalls = 100;
    static constexpr int mostSubscriptions = 20;

    ControlSession(std::unique_ptr<QLocalSocket> socket, ControlServer &owner);
    ~ControlSession() override;
    Q_DISABLE_COPY_MOVE(ControlSession)

    ControlServer &owner() const { return m_owner; }
    RpcChannel &channel() { return m_channel; }
    // What it takes long to answer: null if there are too many already. Deleted with the session.
    QObject *openCall();
    // The number of one more subscription; none: there are too many.
    std::optional<int> subscribe(TrafficReading *reading);
    bool unsubscribe(int number);

private:
    void take(const RpcMessage &message);

    ControlServer &m_owner;
    RpcChannel m_channel;
    int m_openCalls = 0;
    int m_lastSubscription = 0;
    std::map<int, TrafficReading *> m_subscriptions; // children
};

} // namespace Core
