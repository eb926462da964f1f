// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Core {

// Whether a server speaks HTTPS, and with which certificate, a plain value.
struct TlsSettings
{
    bool on = false;
    QString certificateFile = {}; // PEM; empty: Portside makes one
    QString keyFile = {}; // PEM; empty: the key stands in certificateFile

    bool isOwn() const { return !certificateFile.isEmpty(); }

    bool operator==(const TlsSettings &) const = default;
};

} // namespace Core
