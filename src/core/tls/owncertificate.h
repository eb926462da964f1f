// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tls/tlsengine.h"

namespace Core {

// A certificate that the user brings, read from files and found fit for a server. Any thread.
struct OwnCertificate
{
    CertificatePair pair;
    CertificateFacts facts;

    // keyFile empty: the key stands in certificateFile. The errors name the file and the way out.
    static Result<OwnCertificate> read(const TlsEngine &engine, const QString &certificateFile,
                                       const QString &keyFile);
};

} // namespace Core
