// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tls/handshakefault.h"

#include "core/tr.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace Tls {

using namespace Qt::StringLiterals;
using Core::Tr;

namespace {

// RFC 7301 section 3.1: each with its size before it.
QString protocolsIn(const QByteArray &offered)
{
    QStringList protocols;
    for (qsizetype at = 0; at < offered.size(); at += 1 + quint8(offered[at])) {
        QString name = QString::fromLatin1(offered.mid(at + 1, quint8(offered[at])));
        for (QChar &c : name) {
            if (c < u' ' || c > u'~')
                c = u'?';
        }
        protocols += name;
    }
    return protocols.join(u", "_s);
}

} // namespace

QString handshakeFault(unsigned long error, const QByteArray &offered)
{
    switch (ERR_GET_REASON(error)) {
    case SSL_R_TLSV1_ALERT_UNKNOWN_CA:
    case SSL_R_SSLV3_ALERT_CERTIFICATE_UNKNOWN:
    case SSL_R_SSLV3_ALERT_BAD_CERTIFICATE:
        return Tr::tr("The client does not trust the server's certificate. Trust the authority "
                      "that issued it: portside certificate shows how.");
    case SSL_R_SSLV3_ALERT_CERTIFICATE_EXPIRED:
        return Tr::tr("The client says that the server's certificate has expired.");
    case SSL_R_UNSUPPORTED_PROTOCOL:
    case SSL_R_VERSION_TOO_LOW:
    case SSL_R_WRONG_SSL_VERSION:
    case SSL_R_WRONG_VERSION_NUMBER:
    case SSL_R_TLSV1_ALERT_PROTOCOL_VERSION:
        return Tr::tr("The client does not speak TLS 1.2 or newer.");
    case SSL_R_NO_SHARED_CIPHER:
    case SSL_R_NO_SUITABLE_SIGNATURE_ALGORITHM:
    case SSL_R_NO_SHARED_SIGNATURE_ALGORITHMS:
    case SSL_R_NO_SUITABLE_KEY_SHARE:
    case SSL_R_NO_SHARED_GROUPS:
        return Tr::tr("The client and the server have no cipher in common.");
    case SSL_R_NO_APPLICATION_PROTOCOL:
        return Tr::tr(
                   "The client offers %1 (ALPN), but not HTTP/1.1, the only protocol spoken here.")
            .arg(protocolsIn(offered));
    }
    return plainHandshakeFault(error);
}

QString plainHandshakeFault(unsigned long error)
{
    const char *reason = ERR_reason_error_string(error);
    return Tr::tr("The TLS handshake failed: %1.")
        .arg(QString::fromLatin1(reason ? reason : "unknown error"));
}

} // namespace Tls
