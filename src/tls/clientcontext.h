// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tls/tlsengine.h"
#include "tls/context.h"

namespace Tls {

// Core's TlsClientContext by OpenSSL: TLS 1.2 and 1.3, HTTP/1.1. Any thread.
class ClientContext final : public Core::TlsClientContext
{
public:
    static Core::Result<std::shared_ptr<Core::TlsClientContext>> make(const Core::TlsTrust &trust);
    ClientContext(SharedSettings settings, const Core::TlsTrust &trust);

    std::unique_ptr<Core::TlsSession> connect(int descriptor, const QByteArray &host) override;

private:
    static int verify(X509_STORE_CTX *store, void *unused);

    const SharedSettings m_settings;
    const QList<Core::AcceptedCertificate> m_accepted;
};

} // namespace Tls
