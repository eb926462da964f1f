// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tls/tlsengine.h"

namespace Core {

// The certificate authority of one user, which lives in a folder that only this user may enter; its
// key never leaves it. The certificates that it has issued lie beside it. Any thread; several
// processes may use the same folder at once.
class LocalAuthority
{
public:
    // The names of mkcert, so that its -install works with CAROOT set to the folder.
    static constexpr auto certificateFile = "rootCA.pem";
    static constexpr auto keyFile = "rootCA-key.pem";

    static QString usualFolder();
    // What there is, without making anything; an error if it cannot be used, none if there is none.
    static Result<std::optional<CertificateFacts>> look(const TlsEngine &engine,
                                                        const QString &folder);
    // Makes folder and authority on first use, and a new one when it has expired. A key that others
    // may read is refused.
    static Result<LocalAuthority> openOrCreate(const TlsEngine &engine, const QString &folder);

    const CertificateFacts &facts() const { return m_facts; }
    QString certificatePath() const;
    bool isNew() const { return m_isNew; } // made just now: nothing trusts it yet
    // A server's certificate for these host names and addresses: the one that it has had for them,
    // a new one if that expires within days.
    Result<CertificatePair> certificateFor(const QStringList &hosts) const;
    // From when on certificateFor() gives a new one.
    static QDateTime renewalOf(const CertificateFacts &facts);

private:
    LocalAuthority(const TlsEngine &engine, QString folder, CertificatePair pair,
                   CertificateFacts facts);
    static Result<LocalAuthority> read(const TlsEngine &engine, const QString &folder);
    static Result<LocalAuthority> create(const TlsEngine &engine, const QString &folder);
    bool isUsable(const CertificatePair &pair) const;

    const TlsEngine *m_engine;
    QString m_folder;
    CertificatePair m_pair;
    CertificateFacts m_facts;
    bool m_isNew = false;
};

} // namespace Core
