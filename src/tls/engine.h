// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tls/tlsengine.h"

namespace Tls {

// Core's TlsEngine by OpenSSL. Any thread.
class Engine final : public Core::TlsEngine
{
public:
    Core::Result<Core::CertificatePair> makeAuthority(const QString &name, int days) const override;
    Core::Result<Core::CertificatePair> issue(const Core::CertificatePair &authority,
                                              const QStringList &hosts, int days) const override;
    Core::Result<Core::CertificateFacts> facts(const QByteArray &chain) const override;
    Core::PairFault check(const Core::CertificatePair &pair) const override;
    bool isIssuedBy(const QByteArray &chain, const QByteArray &authority) const override;
    Core::Result<std::shared_ptr<Core::TlsContext>>
    makeContext(const Core::CertificatePair &pair) const override;
    Core::Result<std::shared_ptr<Core::TlsClientContext>>
    makeClientContext(const Core::TlsTrust &trust) const override;
};

} // namespace Tls
