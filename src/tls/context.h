// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/tlscontext.h"
#include "tls/openssl.h"

#include <QMutex>

namespace Tls {

using SharedSettings = std::unique_ptr<SSL_CTX, Deleter<SSL_CTX_free>>;

// Core's TlsContext by OpenSSL: TLS 1.2 and 1.3, HTTP/1.1. Any thread.
class Context final : public Core::TlsContext
{
public:
    std::unique_ptr<Core::TlsSession> accept(int descriptor) override;
    Core::Result<> useCertificate(const QByteArray &chain, const QByteArray &key) override;

private:
    QMutex m_mutex;
    SharedSettings m_settings; // sessions keep those that they began with
};

} // namespace Tls
