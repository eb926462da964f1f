// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace Core {

// What people want to know of a certificate.
struct CertificateFacts
{
    QString name; // common name, else the first of names
    QString issuer; // likewise
    QStringList names; // host names and addresses it is for
    QByteArray fingerprint; // SHA-256, raw
    QDateTime begins; // UTC
    QDateTime expires; // UTC

    bool operator==(const CertificateFacts &) const = default;
};

} // namespace Core
