// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/rpc/rpcerror.h"
#include "core/server/serverstate.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace Core {

class Server;

// Waits until a server has come to where a client wants it, or to something else; tells once, then
// deletes itself and its parent. Main thread.
class StateWait final : public QObject
{
    Q_OBJECT

public:
    enum class Goal : bool { Running, Stopped };
    // None: it is there.
    using Done = std::function<void(const std::optional<RpcError> &error)>;

    StateWait(Server &server, Goal goal, std::chrono::milliseconds patience, Done done,
              QObject *parent);

private:
    void look();
    void finish(const std::optional<RpcError> &error);
    void ran();
    void stopped();

    Server *m_server; // tells when it goes
    const Goal m_goal;
    const Done m_done;
    QTimer m_patience;
    const QDateTime m_since; // when its state of the beginning began
    bool m_isOver = false;
};

} // namespace Core
