// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tls/session.h"

#include "tls/handshakefault.h"

#include <openssl/err.h>

namespace Tls {

Session::Session(SSL *ssl, int descriptor)
    : m_ssl(ssl)
{
    SSL_set_app_data(ssl, this);
    SSL_set_fd(ssl, descriptor);
    SSL_set_accept_state(ssl);
}

Session::Session(SSL *ssl, int descriptor, ClientFault fault, QByteArrayList accepted)
    : m_ssl(ssl)
    , m_clientFault(fault)
    , m_accepted(std::move(accepted))
{
    SSL_set_app_data(ssl, this);
    SSL_set_fd(ssl, descriptor);
    SSL_set_connect_state(ssl);
}

Session *Session::of(SSL *ssl)
{
    return static_cast<Session *>(SSL_get_app_data(ssl));
}

bool Session::accepts(const QByteArray &fingerprint)
{
    m_peer = fingerprint;
    return m_accepted.contains(fingerprint);
}

Session::Step Session::stepAfter(int result)
{
    if (result == 1)
        return Step::Done;
    switch (SSL_get_error(m_ssl.get(), result)) {
    case SSL_ERROR_WANT_READ:
        return Step::WantsRead;
    case SSL_ERROR_WANT_WRITE:
        return Step::WantsWrite;
    case SSL_ERROR_SSL:
        return Step::Failed;
    }
    return Step::ClientGone;
}

Session::Step Session::handshake()
{
    ERR_clear_error();
    const Step step = stepAfter(SSL_do_handshake(m_ssl.get()));
    if (step == Step::Done)
        m_state = State::Open;
    else if (step == Step::Failed)
        m_why = m_clientFault ? m_clientFault(m_ssl.get(), ERR_peek_error())
                              : handshakeFault(ERR_peek_error(), m_offered);
    if (step == Step::Failed || step == Step::ClientGone)
        m_state = State::Broken;
    return step;
}

qint64 Session::read(char *data, qint64 size)
{
    constexpr size_t wholeRecord = 16 * 1024; // more has probably come
    qint64 got = 0;
    while (got < size && m_state == State::Open) {
        ERR_clear_error();
        size_t count = 0;
        const int result = SSL_read_ex(m_ssl.get(), data + got, size_t(size - got), &count);
        m_isDry = result != 1;
        if (result == 1) {
            got += qint64(count);
            if (count < wholeRecord && !SSL_has_pending(m_ssl.get()))
                break;
            continue;
        }
        const int error = SSL_get_error(m_ssl.get(), result);
        if (error == SSL_ERROR_ZERO_RETURN)
            m_state = State::InputEnded;
        else if (error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE)
            m_state = State::Broken;
        else
            break;
    }
    if (got > 0)
        return got;
    switch (m_state) {
    case State::Handshake:
    case State::Open:
        return wouldBlock;
    case State::InputEnded:
        m_isEndTold = true;
        return 0;
    case State::Broken:
        m_isEndTold = true;
        return failed;
    }
    Q_UNREACHABLE();
}

bool Session::hasBuffered() const
{
    switch (m_state) {
    case State::Handshake:
        return false;
    case State::Open:
        return !m_isDry && SSL_has_pending(m_ssl.get());
    case State::InputEnded:
    case State::Broken:
        return !m_isEndTold;
    }
    Q_UNREACHABLE();
}

qint64 Session::write(const char *data, qint64 size)
{
    if (m_state == State::Broken)
        return failed;
    qint64 done = 0;
    while (done < size) {
        ERR_clear_error();
        size_t count = 0;
        const int result = SSL_write_ex(m_ssl.get(), data + done, size_t(size - done), &count);
        if (result == 1) {
            done += qint64(count);
            continue;
        }
        const int error = SSL_get_error(m_ssl.get(), result);
        if (error == SSL_ERROR_WANT_WRITE || error == SSL_ERROR_WANT_READ)
            return done > 0 ? done : wouldBlock;
        m_state = State::Broken;
        m_isEndTold = true;
        return failed;
    }
    return done;
}

Session::Step Session::sayGoodbye()
{
    if (m_state == State::Broken || m_state == State::Handshake)
        return Step::Failed;
    ERR_clear_error();
    const int result = SSL_shutdown(m_ssl.get());
    return result >= 0 ? Step::Done : stepAfter(result);
}

} // namespace Tls
