// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tls/certificatefacts.h"
#include "tls/openssl.h"

#include <QList>

// Making certificates and reading what stands in them. Any thread.
namespace Tls {

struct Extension
{
    int nid;
    QByteArray value; // in the notation of OpenSSL's configuration files
};

struct CertificateWish
{
    QByteArray name; // common name, at most 64 bytes
    int days = 0; // from now on; an hour of clock difference is allowed for
    QList<Extension> extensions = {};
};

Key makeKey(); // P-256
// issuer: null for one that signs itself. Null when OpenSSL fails, see takeError().
Certificate makeCertificate(const CertificateWish &wish, EVP_PKEY *subjectKey, X509 *issuer,
                            EVP_PKEY *issuerKey);
// The value of subjectAltName; what is neither a name nor an address is left out.
QByteArray alternativeNames(const QStringList &hosts);
Core::CertificateFacts factsOf(X509 *certificate);

} // namespace Tls
