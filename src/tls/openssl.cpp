// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tls/openssl.h"

#include <openssl/err.h>
#include <openssl/pem.h>

namespace Tls {

namespace {

using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;

QByteArray contents(const Bio &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

Bio reader(const QByteArray &text)
{
    return Bio(BIO_new_mem_buf(text.constData(), int(text.size())));
}

// Instead of a prompt on the terminal for a key that has a password.
int noPassword(char *, int, int, void *wasAsked)
{
    *static_cast<bool *>(wasAsked) = true;
    return -1;
}

} // namespace

QByteArray toPem(X509 *certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return contents(bio);
}

QByteArray toPem(EVP_PKEY *key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contents(bio);
}

std::vector<Certificate> certificatesFromPem(const QByteArray &pem)
{
    std::vector<Certificate> certificates;
    const Bio bio = reader(pem);
    while (X509 *next = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr))
        certificates.emplace_back(next);
    ERR_clear_error(); // the end of the text is one
    return certificates;
}

Key keyFromPem(const QByteArray &pem, KeyFault *fault)
{
    bool wasAsked = false;
    Key key(PEM_read_bio_PrivateKey(reader(pem).get(), nullptr, noPassword, &wasAsked));
    ERR_clear_error();
    if (fault)
        *fault = key ? KeyFault::None : wasAsked ? KeyFault::Encrypted : KeyFault::NoKey;
    return key;
}

QString takeError()
{
    const char *text = ERR_reason_error_string(ERR_get_error());
    ERR_clear_error();
    return QString::fromLatin1(text ? text : "unknown error");
}

} // namespace Tls
