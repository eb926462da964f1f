// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/tls/tlsengine.h"

namespace Core {

// What TLS with upstreams needs. authorityFile: certificates (PEM) that are trusted besides the
// machine's; accepted, host: see parseAccepted(). Texts may be empty.
Result<std::shared_ptr<TlsClientContext>>
makeUpstreamTls(const QString &authorityFile, const QString &accepted, const QByteArray &host);

// The same for a program that was started here: its certificate is taken as it is.
Result<std::shared_ptr<TlsClientContext>> makeProgramTls();

// The certificates that a person accepts: SHA-256 fingerprints, with or without colons, commas
// between them. One without “name=” before it is for this host alone.
Result<QList<AcceptedCertificate>> parseAccepted(const QString &text, const QByteArray &host);

} // namespace Core
