// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>

#include <compare>

class QUrl;

namespace Core {

// Where a connection to an upstream goes, a plain value.
struct UpstreamOrigin
{
    bool secure = false;
    QByteArray host; // without brackets
    quint16 port = 0;

    // As the Host field has it: the scheme's own port is left out.
    QByteArray authority() const;
    QByteArray text() const; // scheme and authority

    auto operator<=>(const UpstreamOrigin &) const = default;
};

// The address of a server that requests are passed on to: its origin and maybe a path.
struct UpstreamUrl
{
    UpstreamOrigin origin;
    QByteArray path; // empty: the path of a request stays as it is

    static Result<UpstreamUrl> from(const QUrl &url);
    // What a person writes; without a scheme it is http, “:3000” is this machine's port.
    static Result<UpstreamUrl> parse(const QString &text);
    QByteArray text() const { return origin.text() + path; }

    bool operator==(const UpstreamUrl &) const = default;
};

} // namespace Core
