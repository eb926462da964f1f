// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/wire/sockettransport.h"

namespace Core {

class TlsContext;
class TlsSession;

// A TCP connection under TLS, in the server's thread. What is written is encrypted when the kernel
// takes it, so that nothing piles up for a client that does not read.
class TlsTransport final : public SocketTransport
{
public:
    TlsTransport(int descriptor, const SocketAddress &peer, TlsContext &context);
    // This side is the client.
    TlsTransport(int descriptor, const SocketAddress &peer, std::unique_ptr<TlsSession> session);
    ~TlsTransport() override;

    bool needsHandshake() const override { return true; }
    Handshake handshake() override;
    QString whyFailed() const override;
    bool lacksTls() const override { return !m_session; }

    qint64 read(char *data, qint64 size) override;
    qint64 write(std::span<const QByteArrayView> parts, bool more) override;
    qint64 sendFile(int file, qint64 offset, qint64 length) override;
    bool hasBuffered() const override;

    bool sayGoodbye() override;
    bool owesGoodbye() const override { return m_owesGoodbye; }
    void finishWriting() override;
    void close() override;

private:
    class Cursor;

    void becameWritable() override;
    qint64 writeSome(const Cursor &cursor);

    std::unique_ptr<TlsSession> m_session; // none: the client speaks without TLS
    QByteArray m_held; // taken, but sent together with what follows
    bool m_hasBegun = false;
    bool m_watchesHandshake = false;
    bool m_owesGoodbye = false;
    bool m_finishes = false;
};

} // namespace Core
