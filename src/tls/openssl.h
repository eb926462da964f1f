// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <memory>
#include <vector>

// OpenSSL's objects owned by unique_ptr, and their PEM texts. Any thread.
namespace Tls {

template<auto Free>
struct Deleter
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;

QByteArray toPem(X509 *certificate);
QByteArray toPem(EVP_PKEY *key);
std::vector<Certificate> certificatesFromPem(const QByteArray &pem);

enum class KeyFault { None, NoKey, Encrypted };
Key keyFromPem(const QByteArray &pem, KeyFault *fault = nullptr);

// What OpenSSL says of its oldest error in this thread; forgets all.
QString takeError();

} // namespace Tls
