// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/wire/endpoints.h"

#include <QByteArrayView>
#include <QString>

#include <span>

namespace Core {

// Who is told what happens on a Transport.
class TransportUser
{
public:
    virtual void transportReadable() = 0;
    virtual void transportWritable() = 0;

protected:
    ~TransportUser() = default;
};

// The bytes of one connection with a client or another server, in the server's thread; never
// blocks.
class Transport
{
public:
    // Results of reading and writing beside the number of bytes.
    static constexpr qint64 wouldBlock = -1;
    static constexpr qint64 failed = -2;

    virtual ~Transport() = default;
    Q_DISABLE_COPY_MOVE(Transport)

    void setUser(TransportUser *user) { m_user = user; }

    // 0: the client has finished sending.
    virtual qint64 read(char *data, qint64 size) = 0;
    // more: further bytes follow at once.
    virtual qint64 write(std::span<const QByteArrayView> parts, bool more) = 0;
    virtual bool canSendFile() const = 0;
    // 0: the file ends before offset.
    virtual qint64 sendFile(int descriptor, qint64 offset, qint64 length) = 0;
    // What read() would give, which it still will.
    virtual qint64 peek(char *data, qint64 size) const = 0;
    // Tells at once what was received, which the other side may wait for before it sends more.
    virtual void acknowledge() = 0;
    virtual int takeError() = 0; // of connecting: an errno; 0: none
    virtual void watchReading(bool on) = 0;
    virtual void watchWriting(bool on) = 0;
    // After the client has finished sending: it may be gone altogether, which then shows in
    // isConnected() after a while.
    virtual void probe() = 0;
    virtual bool isConnected() const = 0;
    virtual void finishWriting() = 0; // the client sees the end, and may go on sending
    virtual void close() = 0;
    virtual void reset() = 0; // RST: the client sees a fault

    virtual Endpoints endpoints() const = 0;

    // --- what only a transport with TLS has to do ---

    enum class Handshake {
        Done,
        Waits,
        SkippedByClient, // it speaks without TLS, and so does this from now on
        Failed,
        Unused, // the client left without a word
        ClientGone,
    };
    virtual bool needsHandshake() const { return false; }
    virtual Handshake handshake() { return Handshake::Done; } // goes on when it is readable
    virtual QString whyFailed() const { return {}; } // after Handshake::Failed: a sentence
    virtual bool lacksTls() const { return false; } // after Handshake::SkippedByClient
    // More can be read than the kernel knows of: no transportReadable() will tell.
    virtual bool hasBuffered() const { return false; }
    // Tells the client that all was sent. False: that has to wait for the client.
    virtual bool sayGoodbye() { return true; }
    virtual bool owesGoodbye() const { return false; }

protected:
    Transport() = default;
    TransportUser *user() const { return m_user; }

private:
    TransportUser *m_user = nullptr;
};

} // namespace Core
