// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/rpc/linebuffer.h"
#include "core/control/rpc/rpcmessage.h"

#include <QObject>

#include <memory>

class QLocalSocket;

namespace Core {

// Messages over a local socket, bounded both ways: while the other side does not read, nothing more
// is taken from it; what it sends is handled in short turns. Lives in the thread that made it.
class RpcChannel final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 plenty = 256 * 1024; // bytes that may wait to be read

    // socket: connected or connecting. longestLine: that is taken.
    RpcChannel(std::unique_ptr<QLocalSocket> socket, qsizetype longestLine,
               QObject *parent = nullptr);
    ~RpcChannel() override;
    Q_DISABLE_COPY_MOVE(RpcChannel)

    // Whatever is waiting: ask isFull() before, where it can wait.
    void send(const RpcMessage &message);
    bool isFull() const;
    // Nothing more is taken meanwhile.
    void setPaused(bool isPaused);
    void close(); // what is waiting is still written

signals:
    void received(const Core::RpcMessage &message);
    void notUnderstood(const Core::RpcError &error);
    void drained(); // is not full any more
    void closed(); // by either side; nothing follows

private:
    void read();
    void readAgain();
    std::optional<QByteArray> nextLine();
    void take(const QByteArray &line);
    void written();

    std::unique_ptr<QLocalSocket> m_socket;
    LineBuffer m_lines;
    bool m_isEnding = false; // nothing more comes
    bool m_isClosed = false;
    bool m_isRefused = false; // for a line that is too long
    bool m_wasFull = false;
    bool m_isPaused = false;
    bool m_isReading = false; // a turn is due
};

} // namespace Core
