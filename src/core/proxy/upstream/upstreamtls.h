// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>

#include <memory>

namespace Core {

class TlsClientContext;

// What TLS with upstreams needs. authorityFile: certificates (PEM) that are trusted besides the
// machine's; accepted: the SHA-256 fingerprint of a certificate that is taken as it is. Either may
// be empty.
Result<std::shared_ptr<TlsClientContext>> makeUpstreamTls(const QString &authorityFile,
                                                          const QString &accepted);

// The fingerprint's bytes from what a person writes, with or without colons.
Result<QByteArray> parseFingerprint(const QString &text);

} // namespace Core
