// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tls/certificate.h"

#include <QHostAddress>
#include <QTimeZone>
#include <QUrl>

#include <openssl/bn.h>

#include <algorithm>
#include <ctime>

namespace Tls {

using namespace Qt::StringLiterals;

namespace {

using Number = std::unique_ptr<BIGNUM, Deleter<BN_free>>;
using Names = std::unique_ptr<GENERAL_NAMES, Deleter<GENERAL_NAMES_free>>;

// A random serial number of 127 bits (the CA/Browser Forum asks for 64 at least).
bool setSerial(X509 *certificate)
{
    const Number number(BN_new());
    return BN_rand(number.get(), 127, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY)
        && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool addExtension(X509 *certificate, X509 *issuer, const Extension &extension)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>> made(
        X509V3_EXT_conf_nid(nullptr, &context, extension.nid, extension.value.constData()));
    return made && X509_add_ext(certificate, made.get(), -1);
}

QString commonName(const X509_NAME *name)
{
    const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (at < 0)
        return {};
    unsigned char *text = nullptr;
    const int size
        = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    const QString result = QString::fromUtf8(reinterpret_cast<char *>(text), std::max(size, 0));
    OPENSSL_free(text);
    return result;
}

QString toText(const ASN1_STRING *string)
{
    return QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)),
                               ASN1_STRING_length(string));
}

QString toAddress(const ASN1_OCTET_STRING *octets)
{
    const unsigned char *data = ASN1_STRING_get0_data(octets);
    constexpr int ipv4Size = 4;
    constexpr int ipv6Size = 16;
    switch (ASN1_STRING_length(octets)) {
    case ipv4Size:
        return QHostAddress((quint32(data[0]) << 24) | (quint32(data[1]) << 16)
                            | (quint32(data[2]) << 8) | data[3])
            .toString();
    case ipv6Size:
        return QHostAddress(data).toString();
    }
    return {};
}

QStringList namesOf(X509 *certificate)
{
    const Names names(static_cast<GENERAL_NAMES *>(
        X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    QStringList result;
    for (int i = 0; i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DNS)
            result += toText(name->d.dNSName);
        else if (name->type == GEN_IPADD)
            result += toAddress(name->d.iPAddress);
    }
    return result;
}

QDateTime toDateTime(const ASN1_TIME *time)
{
    std::tm parts = {};
    ASN1_TIME_to_tm(time, &parts);
    return QDateTime::fromSecsSinceEpoch(::timegm(&parts), QTimeZone::utc());
}

} // namespace

Key makeKey()
{
    return Key(EVP_EC_gen("P-256"));
}

Certificate makeCertificate(const CertificateWish &wish, EVP_PKEY *subjectKey, X509 *issuer,
                            EVP_PKEY *issuerKey)
{
    Certificate certificate(X509_new());
    X509 *x = certificate.get();
    X509 *signer = issuer ? issuer : x;
    constexpr int clockDifference = 3'600; // seconds
    bool fine = X509_set_version(x, X509_VERSION_3) && setSerial(x)
        && X509_gmtime_adj(X509_getm_notBefore(x), -clockDifference)
        && X509_time_adj_ex(X509_getm_notAfter(x), wish.days, 0, nullptr)
        && X509_set_pubkey(x, subjectKey)
        && X509_NAME_add_entry_by_txt(
                    X509_get_subject_name(x), "CN", MBSTRING_UTF8,
                    reinterpret_cast<const unsigned char *>(wish.name.constData()),
                    int(wish.name.size()), -1, 0)
        && X509_set_issuer_name(x, X509_get_subject_name(signer));
    for (const Extension &extension : wish.extensions)
        fine = fine && addExtension(x, signer, extension);
    if (!fine || !X509_sign(x, issuerKey, EVP_sha256()))
        return {};
    return certificate;
}

QByteArray alternativeNames(const QStringList &hosts)
{
    QByteArrayList names;
    for (const QString &host : hosts) {
        const QHostAddress address(host);
        const bool isWildcard = host.startsWith("*."_L1);
        const QByteArray ascii = QUrl::toAce(isWildcard ? host.mid(2) : host);
        const bool isName = !ascii.isEmpty() && std::all_of(ascii.begin(), ascii.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                || c == '-' || c == '.' || c == '_';
        });
        if (!address.isNull())
            names += "IP:" + address.toString().toLatin1();
        else if (isName)
            names += (isWildcard ? "DNS:*." : "DNS:") + ascii;
    }
    return names.join(',');
}

Core::CertificateFacts factsOf(X509 *certificate)
{
    Core::CertificateFacts facts;
    facts.names = namesOf(certificate);
    facts.name = commonName(X509_get_subject_name(certificate));
    if (facts.name.isEmpty() && !facts.names.isEmpty())
        facts.name = facts.names.constFirst();
    facts.issuer = commonName(X509_get_issuer_name(certificate));
    facts.fingerprint = QByteArray(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    X509_digest(certificate, EVP_sha256(),
                reinterpret_cast<unsigned char *>(facts.fingerprint.data()), &size);
    facts.fingerprint.truncate(int(size));
    facts.begins = toDateTime(X509_get0_notBefore(certificate));
    facts.expires = toDateTime(X509_get0_notAfter(certificate));
    return facts;
}

} // namespace Tls
