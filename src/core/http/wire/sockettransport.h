// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/wire/socketaddress.h"
#include "core/http/wire/transport.h"

#include <memory>

namespace Core {

// A TCP connection: the kernel's socket and two notifiers, in the server's thread.
class SocketTransport : public Transport
{
public:
    // Takes over the descriptor of a non-blocking socket.
    SocketTransport(int descriptor, const SocketAddress &peer);
    ~SocketTransport() override;

    qint64 read(char *data, qint64 size) override;
    qint64 write(std::span<const QByteArrayView> parts, bool more) override;
    bool canSendFile() const override { return true; }
    qint64 sendFile(int descriptor, qint64 offset, qint64 length) override;
    qint64 peek(char *data, qint64 size) const override;
    void acknowledge() override;
    int takeError() override;
    void watchReading(bool on) override;
    void watchWriting(bool on) override;
    void probe() override;
    bool isConnected() const override;
    void finishWriting() override;
    void close() override;
    void reset() override;

    Endpoints endpoints() const override;

protected:
    virtual void becameReadable() { user()->transportReadable(); }
    virtual void becameWritable() { user()->transportWritable(); }
    int descriptor() const { return m_descriptor; }

private:
    class Notifier;

    void watch(std::unique_ptr<Notifier> &notifier, bool writing, bool on);

    int m_descriptor;
    SocketAddress m_peer;
    std::unique_ptr<Notifier> m_reading;
    std::unique_ptr<Notifier> m_writing;
};

} // namespace Core
