// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/serverconfig.h"

#include <QDateTime>

namespace Core {

// What is to be said of the certificate that a server has or would have, a plain value.
struct CertificateReport
{
    enum class Validity : quint8 { Fine, ExpiresSoon, Expired };

    QString problem; // why there is none; the rest is empty then
    bool isMadeLater = false; // the local authority is made when it is first needed
    QString issuer;
    QStringList names; // host names and addresses that it is for
    QByteArray fingerprint; // SHA-256, raw; the local authority's, or the own certificate's
    QDateTime expires; // of the same, UTC

    Validity validity(const QDateTime &now) const;
    static QString shownFingerprint(const QByteArray &fingerprint);

    // Reads files; any thread. Makes nothing.
    static CertificateReport of(const ServerConfig &config);
};

} // namespace Core
