// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wire/tlstransport.h"

#include "core/http/tlscontext.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace Core {

namespace {

constexpr qsizetype recordSize = 16 * 1024; // the largest of TLS
constexpr qsizetype mostHeld = 4 * 1024;
constexpr char handshakeRecord = 0x16; // how TLS begins, and no text does
constexpr qsizetype fileBlock = 4 * recordSize;

qint64 sizeOf(std::span<const QByteArrayView> parts)
{
    qint64 size = 0;
    for (const QByteArrayView part : parts)
        size += part.size();
    return size;
}

} // namespace

// A place in a list of byte strings.
class TlsTransport::Cursor
{
public:
    explicit Cursor(std::span<const QByteArrayView> parts)
        : m_parts(parts)
    {
        advance(0);
    }

    bool isAtEnd() const { return m_part == m_parts.size(); }
    QByteArrayView rest() const { return m_parts[m_part].sliced(m_offset); } // of this string

    void advance(qsizetype count)
    {
        for (m_offset += count; !isAtEnd() && m_offset >= m_parts[m_part].size(); ++m_part)
            m_offset -= m_parts[m_part].size();
    }

    // Copies what fits, over the ends of strings.
    qsizetype copy(char *to, qsizetype room) const
    {
        Cursor cursor = *this;
        qsizetype copied = 0;
        while (copied < room && !cursor.isAtEnd()) {
            const QByteArrayView part
                = cursor.rest().first(std::min(cursor.rest().size(), room - copied));
            std::memcpy(to + copied, part.data(), size_t(part.size()));
            copied += part.size();
            cursor.advance(part.size());
        }
        return copied;
    }

private:
    std::span<const QByteArrayView> m_parts;
    size_t m_part = 0;
    qsizetype m_offset = 0;
};

TlsTransport::TlsTransport(int descriptor, const SocketAddress &peer, TlsContext &context)
    : SocketTransport(descriptor, peer)
    , m_session(context.accept(descriptor))
{
}

TlsTransport::TlsTransport(int descriptor, const SocketAddress &peer,
                           std::unique_ptr<TlsSession> session)
    : SocketTransport(descriptor, peer)
    , m_session(std::move(session))
    , m_hasBegun(true)
{
}

TlsTransport::~TlsTransport() = default;

Transport::Handshake TlsTransport::handshake()
{
    if (!m_hasBegun) {
        char first = 0;
        const ssize_t got = ::recv(descriptor(), &first, 1, MSG_PEEK);
        if (got < 0)
            return errno == EAGAIN || errno == EINTR ? Handshake::Waits : Handshake::Unused;
        if (got == 0)
            return Handshake::Unused;
        if (first != handshakeRecord) {
            m_session.reset();
            return Handshake::SkippedByClient;
        }
        m_hasBegun = true;
    }
    const TlsSession::Step step = m_session->handshake();
    const bool wantsWrite = step == TlsSession::Step::WantsWrite;
    if (wantsWrite != m_watchesHandshake)
        watchWriting(wantsWrite);
    m_watchesHandshake = wantsWrite;
    switch (step) {
    case TlsSession::Step::Done:
        return Handshake::Done;
    case TlsSession::Step::WantsRead:
    case TlsSession::Step::WantsWrite:
        return Handshake::Waits;
    case TlsSession::Step::Failed:
        return Handshake::Failed;
    case TlsSession::Step::ClientGone:
        return Handshake::ClientGone;
    }
    Q_UNREACHABLE();
}

QString TlsTransport::whyFailed() const
{
    return m_session->whyFailed();
}

qint64 TlsTransport::read(char *data, qint64 size)
{
    return m_session ? m_session->read(data, size) : SocketTransport::read(data, size);
}

bool TlsTransport::hasBuffered() const
{
    return m_session && m_session->hasBuffered();
}

// What is small is held until it fills a record together with what follows, or nothing follows.
qint64 TlsTransport::write(std::span<const QByteArrayView> parts, bool more)
{
    if (!m_session)
        return SocketTransport::write(parts, more);
    const qint64 size = sizeOf(parts);
    if (more && m_held.size() + size <= mostHeld) {
        for (const QByteArrayView part : parts)
            m_held.append(part);
        return size;
    }
    qint64 taken = 0;
    for (Cursor cursor(parts); !cursor.isAtEnd();) {
        const qint64 done = writeSome(cursor);
        if (done < 0)
            return taken > 0 ? taken : done;
        taken += done;
        cursor.advance(done);
    }
    return taken;
}

// How many bytes from the cursor on were sent.
qint64 TlsTransport::writeSome(const Cursor &cursor)
{
    if (m_held.isEmpty() && cursor.rest().size() >= recordSize)
        return m_session->write(cursor.rest().data(), cursor.rest().size());
    std::array<char, recordSize> record;
    const qsizetype held = m_held.size();
    std::memcpy(record.data(), m_held.constData(), size_t(held));
    const qsizetype copied = cursor.copy(record.data() + held, recordSize - held);
    const qint64 done = m_session->write(record.data(), held + copied);
    if (done < 0)
        return done;
    m_held.remove(0, std::min<qint64>(done, held));
    return done > held ? done - held : wouldBlock;
}

qint64 TlsTransport::sendFile(int file, qint64 offset, qint64 length)
{
    if (!m_session)
        return SocketTransport::sendFile(file, offset, length);
    thread_local std::array<char, fileBlock> block;
    qint64 done = 0;
    while (done < length) {
        const ssize_t got = ::pread(
            file, block.data(), size_t(std::min<qint64>(length - done, fileBlock)), offset + done);
        if (got <= 0)
            return done;
        const QByteArrayView part(block.data(), got);
        const qint64 written = write({&part, 1}, false);
        if (written < 0)
            return done > 0 ? done : written;
        done += written;
        if (written < got)
            break;
    }
    return done;
}

bool TlsTransport::sayGoodbye()
{
    if (!m_session)
        return true;
    m_owesGoodbye = m_session->sayGoodbye() == TlsSession::Step::WantsWrite;
    if (m_owesGoodbye)
        watchWriting(true);
    return !m_owesGoodbye;
}

void TlsTransport::becameWritable()
{
    if (!m_owesGoodbye) {
        SocketTransport::becameWritable();
        return;
    }
    if (!sayGoodbye())
        return;
    watchWriting(false);
    if (m_finishes)
        SocketTransport::finishWriting();
}

void TlsTransport::finishWriting()
{
    m_finishes = m_owesGoodbye;
    if (!m_owesGoodbye)
        SocketTransport::finishWriting();
}

void TlsTransport::close()
{
    if (m_session && descriptor() >= 0)
        m_session->sayGoodbye();
    SocketTransport::close();
}

} // namespace Core
