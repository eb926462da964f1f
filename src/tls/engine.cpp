// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tls/engine.h"

#include "core/tr.h"
#include "tls/certificate.h"
#include "tls/clientcontext.h"
#include "tls/context.h"

#include <openssl/err.h>

namespace Tls {

using namespace Qt::StringLiterals;
using Core::CertificatePair;
using Core::failure;
using Core::PairFault;
using Core::Result;
using Core::Tr;

namespace {

constexpr qsizetype longestName = 64; // bytes, RFC 5280 appendix A.1

auto cannotMake()
{
    return failure(Tr::tr("OpenSSL cannot make a certificate: %1.").arg(takeError()));
}

QByteArray toName(const QString &text)
{
    QByteArray name = text.toUtf8();
    for (qsizetype size = text.size(); name.size() > longestName; --size)
        name = text.left(size).toUtf8();
    return name;
}

} // namespace

Result<CertificatePair> Engine::makeAuthority(const QString &name, int days) const
{
    const Key key = makeKey();
    const Certificate certificate
        = makeCertificate({.name = toName(name),
                           .days = days,
                           .extensions = {{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
                                          {NID_key_usage, "critical,keyCertSign,cRLSign"},
                                          {NID_subject_key_identifier, "hash"}}},
                          key.get(), nullptr, key.get());
    if (!certificate)
        return cannotMake();
    return CertificatePair {.chain = toPem(certificate.get()), .key = toPem(key.get())};
}

Result<CertificatePair> Engine::issue(const CertificatePair &authority, const QStringList &hosts,
                                      int days) const
{
    const QByteArray names = alternativeNames(hosts);
    if (names.isEmpty())
        return failure(
            Tr::tr("No certificate can be made for “%1”: give host names or IP addresses.")
                .arg(hosts.join(u", "_s)));
    const std::vector<Certificate> issuers = certificatesFromPem(authority.chain);
    const Key issuerKey = keyFromPem(authority.key);
    if (issuers.empty() || !issuerKey)
        return cannotMake();
    const Key key = makeKey();
    const Certificate certificate
        = makeCertificate({.name = toName(hosts.constFirst()),
                           .days = days,
                           .extensions = {{NID_basic_constraints, "critical,CA:FALSE"},
                                          {NID_key_usage, "critical,digitalSignature"},
                                          {NID_ext_key_usage, "serverAuth"},
                                          {NID_subject_alt_name, names},
                                          {NID_subject_key_identifier, "hash"},
                                          {NID_authority_key_identifier, "keyid"}}},
                          key.get(), issuers.front().get(), issuerKey.get());
    if (!certificate)
        return cannotMake();
    return CertificatePair {.chain = toPem(certificate.get()), .key = toPem(key.get())};
}

Result<Core::CertificateFacts> Engine::facts(const QByteArray &chain) const
{
    const std::vector<Certificate> certificates = certificatesFromPem(chain);
    if (certificates.empty())
        return failure(Tr::tr("There is no certificate."));
    return factsOf(certificates.front().get());
}

PairFault Engine::check(const CertificatePair &pair) const
{
    const std::vector<Certificate> certificates = certificatesFromPem(pair.chain);
    if (certificates.empty())
        return PairFault::NoCertificate;
    KeyFault fault = KeyFault::None;
    const Key key = keyFromPem(pair.key, &fault);
    switch (fault) {
    case KeyFault::None:
        break;
    case KeyFault::NoKey:
        return PairFault::NoKey;
    case KeyFault::Encrypted:
        return PairFault::EncryptedKey;
    }
    const bool fits = X509_check_private_key(certificates.front().get(), key.get()) == 1;
    ERR_clear_error();
    return fits ? PairFault::None : PairFault::OtherKey;
}

bool Engine::isIssuedBy(const QByteArray &chain, const QByteArray &authority) const
{
    const std::vector<Certificate> certificates = certificatesFromPem(chain);
    const std::vector<Certificate> issuers = certificatesFromPem(authority);
    if (certificates.empty() || issuers.empty())
        return false;
    X509 *issuer = issuers.front().get();
    const bool issued = X509_check_issued(issuer, certificates.front().get()) == X509_V_OK
        && X509_verify(certificates.front().get(), X509_get0_pubkey(issuer)) == 1;
    ERR_clear_error();
    return issued;
}

Result<std::shared_ptr<Core::TlsContext>> Engine::makeContext(const CertificatePair &pair) const
{
    auto context = std::make_shared<Context>();
    if (auto used = context->useCertificate(pair.chain, pair.key); !used)
        return failure(used.error());
    return std::shared_ptr<Core::TlsContext>(std::move(context));
}

Result<std::shared_ptr<Core::TlsClientContext>>
Engine::makeClientContext(const Core::TlsTrust &trust) const
{
    return ClientContext::make(trust);
}

} // namespace Tls

extern "C" Q_DECL_EXPORT const Core::TlsEngine *portsideTlsEngine()
{
    static const Tls::Engine engine;
    return &engine;
}
