// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>

#include <memory>

namespace Core {

// TLS on one connected, non-blocking socket, in the server's thread.
class TlsSession
{
public:
    // Beside the number of bytes: those of Transport.
    static constexpr qint64 wouldBlock = -1;
    static constexpr qint64 failed = -2;

    enum class Step { Done, WantsRead, WantsWrite, Failed, ClientGone };

    virtual ~TlsSession() = default;
    Q_DISABLE_COPY_MOVE(TlsSession)

    virtual Step handshake() = 0;
    virtual QString whyFailed() const = 0; // after Step::Failed: a sentence
    // 0: the client has finished sending.
    virtual qint64 read(char *data, qint64 size) = 0;
    // After wouldBlock the next call begins with the same bytes, and is not shorter.
    virtual qint64 write(const char *data, qint64 size) = 0;
    virtual bool hasBuffered() const = 0; // read() has something without the socket being readable
    virtual Step sayGoodbye() = 0; // close_notify

protected:
    TlsSession() = default;
};

// What the TLS sessions of one server have in common: its certificate. Any thread.
class TlsContext
{
public:
    virtual ~TlsContext() = default;
    Q_DISABLE_COPY_MOVE(TlsContext)

    // The descriptor stays the caller's.
    virtual std::unique_ptr<TlsSession> accept(int descriptor) = 0;
    // For the sessions from now on; PEM, the server's own certificate first.
    virtual Result<> useCertificate(const QByteArray &chain, const QByteArray &key) = 0;

protected:
    TlsContext() = default;
};

// What the TLS sessions with other servers have in common: whom they trust. Any thread.
class TlsClientContext
{
public:
    virtual ~TlsClientContext() = default;
    Q_DISABLE_COPY_MOVE(TlsClientContext)

    // host: whom the certificate must name. The descriptor stays the caller's.
    virtual std::unique_ptr<TlsSession> connect(int descriptor, const QByteArray &host) = 0;

protected:
    TlsClientContext() = default;
};

} // namespace Core
