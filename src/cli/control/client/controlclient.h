// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/rpc/rpcmessage.h"

#include <QObject>

#include <functional>
#include <memory>
#include <unordered_map>

class QLocalSocket;

namespace Core {
class RpcChannel;
}

namespace Cli {

// A connection to one program of this user that has servers: its window, `portside up` or `portside
// exec`. Lives in the main thread.
class ControlClient final : public QObject
{
    Q_OBJECT

public:
    using Reply = Core::Result<QJsonObject, Core::RpcError>;
    using Answer = std::function<void(const Reply &reply)>;

    // What becomes of a socket at which nobody listens any more.
    enum class IfStale : bool { Keep, Remove };

    explicit ControlClient(QString path, IfStale ifStale = IfStale::Keep,
                           QObject *parent = nullptr);
    ~ControlClient() override;
    Q_DISABLE_COPY_MOVE(ControlClient)

    QString path() const { return m_path; }
    // opened() or closed() follows.
    void open();
    // Once it is open. What is not answered when it closes is answered by a failure.
    void call(const QString &method, const QJsonObject &params, Answer answer);

signals:
    void opened();
    void notified(const QString &method, const QJsonObject &params);
    void closed(const QString &why); // once; a sentence

private:
    void connected();
    void failed();
    void take(const Core::RpcMessage &message);
    void close(const QString &why);

    const QString m_path;
    const IfStale m_ifStale;
    std::unique_ptr<QLocalSocket> m_socket; // until it is connected
    std::unique_ptr<Core::RpcChannel> m_channel;
    std::unordered_map<int, Answer> m_open;
    int m_lastCall = 0;
    bool m_isClosed = false;
};

} // namespace Cli
