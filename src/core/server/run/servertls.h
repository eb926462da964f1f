// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/serverconfig.h"
#include "core/server/serverstatus.h"
#include "core/tls/tlsengine.h"

namespace Core {

// The certificate of one running server: the user's own, or one by the user's local authority that
// is replaced before it expires. In the thread of the server's first worker.
class ServerTls final
{
public:
    static Result<std::unique_ptr<ServerTls>, ServerFailure> make(const ServerConfig &config);

    const std::shared_ptr<TlsContext> &context() const { return m_context; }
    const CertificateFacts &facts() const { return m_facts; }

    // What the log is to say of the certificate; none if nothing has changed.
    struct News
    {
        LogLevel level;
        QString text;
    };
    std::optional<News> start() const;
    std::optional<News> keepFresh(const QDateTime &now);

    // Host names and addresses under which a server is reached.
    static QStringList hosts(const ServerConfig &config);

private:
    struct Loaded
    {
        CertificatePair pair;
        CertificateFacts facts;
        QString newAuthority; // its certificate's path, if it was made just now
    };

    explicit ServerTls(const ServerConfig &config);
    static Result<Loaded, ServerFailure> load(const TlsEngine &engine, const ServerConfig &config);
    News expiry() const;

    const ServerConfig m_config;
    std::shared_ptr<TlsContext> m_context;
    CertificateFacts m_facts;
    QString m_newAuthority;
    QDateTime m_nextLook; // when keepFresh() has something to do
};

} // namespace Core
