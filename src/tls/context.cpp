// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tls/context.h"

#include "core/tr.h"
#include "tls/session.h"

#include <QMutexLocker>

#include <openssl/err.h>

namespace Tls {

using Core::failure;
using Core::Result;
using Core::Tr;

namespace {

// Forward secrecy and authenticated encryption only. What TLS 1.3 has is fine as it is.
constexpr auto ciphersOfTls12 = "ECDHE+AESGCM:ECDHE+CHACHA20";
constexpr auto groups = "X25519:P-256:P-384:P-521";

int selectProtocol(SSL *ssl, const unsigned char **selected, unsigned char *size,
                   const unsigned char *offered, unsigned int offeredSize, void *)
{
    static constexpr unsigned char spoken[] = "\x08http/1.1\x08http/1.0";
    const int found = SSL_select_next_proto(const_cast<unsigned char **>(selected), size, spoken,
                                            sizeof spoken - 1, offered, offeredSize);
    if (found == OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_OK;
    Session::of(ssl)->rememberOffer(
        QByteArray(reinterpret_cast<const char *>(offered), qsizetype(offeredSize)));
    return SSL_TLSEXT_ERR_ALERT_FATAL; // RFC 7301 section 3.2
}

SharedSettings makeSettings()
{
    SharedSettings settings(SSL_CTX_new(TLS_server_method()));
    SSL_CTX *ctx = settings.get();
    SSL_CTX_set_min_proto_version(ctx, TLS1_2_VERSION);
    SSL_CTX_set_cipher_list(ctx, ciphersOfTls12);
    SSL_CTX_set1_groups_list(ctx, groups);
    // Truncation shows in HTTP's own framing; many clients leave without close_notify.
    SSL_CTX_set_options(ctx,
                        SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION
                            | SSL_OP_IGNORE_UNEXPECTED_EOF | SSL_OP_PRIORITIZE_CHACHA
                            | SSL_OP_CIPHER_SERVER_PREFERENCE);
    // An idle connection holds no buffers.
    SSL_CTX_set_mode(ctx,
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER
                         | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_read_ahead(ctx, 1);
    // Resumption by tickets alone, which cost the server no memory.
    SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(ctx, 1);
    SSL_CTX_set_alpn_select_cb(ctx, selectProtocol, nullptr);
    return settings;
}

bool setCertificate(SSL_CTX *ctx, const QByteArray &chain, const QByteArray &pem)
{
    std::vector<Certificate> certificates = certificatesFromPem(chain);
    const Key key = keyFromPem(pem);
    if (certificates.empty() || !key
        || SSL_CTX_use_certificate(ctx, certificates.front().get()) != 1
        || SSL_CTX_use_PrivateKey(ctx, key.get()) != 1)
        return false;
    for (size_t i = 1; i < certificates.size(); ++i) {
        if (SSL_CTX_add1_chain_cert(ctx, certificates[i].get()) != 1)
            return false;
    }
    return true;
}

} // namespace

std::unique_ptr<Core::TlsSession> Context::accept(int descriptor)
{
    const QMutexLocker locker(&m_mutex);
    return std::make_unique<Session>(SSL_new(m_settings.get()), descriptor);
}

Result<> Context::useCertificate(const QByteArray &chain, const QByteArray &key)
{
    ERR_clear_error();
    SharedSettings settings = makeSettings();
    if (!setCertificate(settings.get(), chain, key))
        return failure(
            Tr::tr("OpenSSL cannot use the certificate and its key: %1.").arg(takeError()));
    const QMutexLocker locker(&m_mutex);
    m_settings = std::move(settings);
    return {};
}

} // namespace Tls
