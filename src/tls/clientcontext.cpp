// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tls/clientcontext.h"

#include "core/tr.h"
#include "tls/handshakefault.h"
#include "tls/session.h"

#include <QHostAddress>

#include <openssl/err.h>

#include <array>

namespace Tls {

using Core::failure;
using Core::Result;
using Core::Tr;

namespace {

QByteArray fingerprintOf(X509 *certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
    unsigned int size = 0;
    if (!certificate || X509_digest(certificate, EVP_sha256(), digest.data(), &size) != 1)
        return {};
    return {reinterpret_cast<const char *>(digest.data()), qsizetype(size)};
}

// Whether the certificate has to be for a name. A host that OpenSSL does not take leaves none, and
// then every trusted certificate would do.
bool asksForName(X509_STORE_CTX *store)
{
    X509_VERIFY_PARAM *wanted = X509_STORE_CTX_get0_param(store);
    char *address = X509_VERIFY_PARAM_get1_ip_asc(wanted);
    const bool asks = address || X509_VERIFY_PARAM_get0_host(wanted, 0);
    OPENSSL_free(address);
    return asks;
}

// What a user needs to know of a handshake that failed.
QString clientFault(SSL *ssl, unsigned long error)
{
    const long verified = SSL_get_verify_result(ssl);
    if (ERR_GET_REASON(error) == SSL_R_CERTIFICATE_VERIFY_FAILED && verified != X509_V_OK) {
        const QString why = QString::fromLatin1(X509_verify_cert_error_string(verified));
        const QByteArray fingerprint = Session::of(ssl)->peer().toHex(':').toUpper();
        if (fingerprint.isEmpty())
            return Tr::tr("Its certificate is not trusted: %1.").arg(why);
        return Tr::tr(
                   "Its certificate is not trusted: %1. If it is the right one, accept it by its "
                   "SHA-256 fingerprint, %2.")
            .arg(why, QString::fromLatin1(fingerprint));
    }
    if (ERR_GET_REASON(error) == SSL_R_WRONG_VERSION_NUMBER)
        return Tr::tr("It does not speak TLS on this port.");
    return plainHandshakeFault(error);
}

} // namespace

Result<std::shared_ptr<Core::TlsClientContext>> ClientContext::make(const Core::TlsTrust &trust)
{
    SharedSettings settings(SSL_CTX_new(TLS_client_method()));
    SSL_CTX *ctx = settings.get();
    SSL_CTX_set_min_proto_version(ctx, TLS1_2_VERSION);
    SSL_CTX_set_options(ctx, SSL_OP_NO_COMPRESSION | SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(ctx,
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER
                         | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_read_ahead(ctx, 1);
    SSL_CTX_set_default_verify_paths(ctx);
    static constexpr unsigned char spoken[] = "\x08http/1.1";
    SSL_CTX_set_alpn_protos(ctx, spoken, sizeof spoken - 1);
    if (!trust.authorities.isEmpty()) {
        const std::vector<Certificate> authorities = certificatesFromPem(trust.authorities);
        if (authorities.empty())
            return failure(Tr::tr("The file of authorities has no certificate (PEM)."));
        for (const Certificate &authority : authorities)
            X509_STORE_add_cert(SSL_CTX_get_cert_store(ctx), authority.get());
    }
    return std::shared_ptr<Core::TlsClientContext>(
        std::make_shared<ClientContext>(std::move(settings), trust));
}

ClientContext::ClientContext(SharedSettings settings, const Core::TlsTrust &trust)
    : m_settings(std::move(settings))
    , m_accepted(trust.accepted)
{
    if (trust.all) {
        SSL_CTX_set_verify(m_settings.get(), SSL_VERIFY_NONE, nullptr);
        return;
    }
    SSL_CTX_set_verify(m_settings.get(), SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_cert_verify_callback(m_settings.get(), verify, nullptr);
}

int ClientContext::verify(X509_STORE_CTX *store, void *)
{
    const QByteArray fingerprint = fingerprintOf(X509_STORE_CTX_get0_cert(store));
    // A certificate that is refused is not to be had from the session afterwards.
    const int place = SSL_get_ex_data_X509_STORE_CTX_idx();
    auto *ssl = static_cast<SSL *>(X509_STORE_CTX_get_ex_data(store, place));
    if (ssl && Session::of(ssl)->accepts(fingerprint)) {
        X509_STORE_CTX_set_error(store, X509_V_OK);
        return 1;
    }
    if (!asksForName(store)) {
        X509_STORE_CTX_set_error(store, X509_V_ERR_HOSTNAME_MISMATCH);
        return 0;
    }
    return X509_verify_cert(store);
}

std::unique_ptr<Core::TlsSession> ClientContext::connect(int descriptor, const QByteArray &host)
{
    SSL *ssl = SSL_new(m_settings.get());
    if (QHostAddress(QString::fromLatin1(host)).isNull()) {
        SSL_set_tlsext_host_name(ssl, host.constData());
        SSL_set1_host(ssl, host.constData());
    } else {
        const QByteArray address = host.split('%').constFirst(); // the zone is in no certificate
        X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), address.constData());
    }
    QByteArrayList accepted;
    for (const Core::AcceptedCertificate &certificate : m_accepted) {
        if (certificate.host == host)
            accepted.append(certificate.fingerprint);
    }
    return std::make_unique<Session>(ssl, descriptor, clientFault, std::move(accepted));
}

} // namespace Tls
