// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/tlscontext.h"
#include "core/tls/certificatefacts.h"

namespace Core {

// A certificate with its key, as PEM texts; the chain begins with the certificate itself.
struct CertificatePair
{
    QByteArray chain;
    QByteArray key;
};

// What is wrong with a pair that was given by the user.
enum class PairFault : quint8 { None, NoCertificate, NoKey, EncryptedKey, OtherKey };

// A server's certificate that is taken as it is.
struct AcceptedCertificate
{
    QByteArray host; // name or address of the server, in lower case
    QByteArray fingerprint; // SHA-256, raw
};

// Which servers a client takes for the right ones: those that the machine's authorities vouch for,
// and these.
struct TlsTrust
{
    QByteArray authorities = {}; // certificates as PEM
    QList<AcceptedCertificate> accepted = {};
    bool all = false; // whatever it shows: a program that was started here on a port held for it
};

// All that needs a library for cryptography. It is in a module of its own, which is loaded when it
// is first asked for: without TLS a start costs neither its time nor its memory. Any thread.
class TlsEngine
{
public:
    static Result<const TlsEngine *> load();

    virtual ~TlsEngine() = default;
    Q_DISABLE_COPY_MOVE(TlsEngine)

    // An authority with a P-256 key that signs itself.
    virtual Result<CertificatePair> makeAuthority(const QString &name, int days) const = 0;
    // A server's certificate (P-256) for these host names and IP addresses.
    virtual Result<CertificatePair> issue(const CertificatePair &authority,
                                          const QStringList &hosts, int days) const = 0;
    virtual Result<CertificateFacts> facts(const QByteArray &chain) const = 0;
    virtual PairFault check(const CertificatePair &pair) const = 0;
    virtual bool isIssuedBy(const QByteArray &chain, const QByteArray &authority) const = 0;
    virtual Result<std::shared_ptr<TlsContext>> makeContext(const CertificatePair &pair) const = 0;
    virtual Result<std::shared_ptr<TlsClientContext>>
    makeClientContext(const TlsTrust &trust) const = 0;

protected:
    TlsEngine() = default;
};

} // namespace Core
