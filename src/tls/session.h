// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/tlscontext.h"
#include "tls/openssl.h"

#include <QByteArrayList>

namespace Tls {

// Core's TlsSession by OpenSSL, in the server's thread.
class Session final : public Core::TlsSession
{
public:
    // Why a handshake failed, in a sentence.
    using ClientFault = QString (*)(SSL *ssl, unsigned long error);

    Session(SSL *ssl, int descriptor); // takes ssl over
    // This side is the client. accepted: fingerprints of certificates that are taken as they are.
    Session(SSL *ssl, int descriptor, ClientFault fault, QByteArrayList accepted);
    static Session *of(SSL *ssl);
    void rememberOffer(const QByteArray &protocols) { m_offered = protocols; }
    bool accepts(const QByteArray &fingerprint); // of the server's certificate, which is kept
    const QByteArray &peer() const { return m_peer; }

    Step handshake() override;
    QString whyFailed() const override { return m_why; }
    qint64 read(char *data, qint64 size) override;
    qint64 write(const char *data, qint64 size) override;
    bool hasBuffered() const override;
    Step sayGoodbye() override;

private:
    enum class State : quint8 { Handshake, Open, InputEnded, Broken };

    Step stepAfter(int result);

    std::unique_ptr<SSL, Deleter<SSL_free>> m_ssl;
    ClientFault m_clientFault = nullptr; // none: this side is the server
    QByteArray m_offered; // protocols none of which is spoken here, as in the ALPN extension
    const QByteArrayList m_accepted;
    QByteArray m_peer; // fingerprint of the server's certificate
    QString m_why;
    State m_state = State::Handshake;
    bool m_isEndTold = false;
    bool m_isDry = false; // what is buffered is no whole record
};

} // namespace Tls
