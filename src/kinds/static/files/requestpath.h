// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArrayList>

namespace Kinds::Static {

// The path of a request taken apart: names as they stand on disk, percent-decoded once, any bytes
// but NUL and "/"; never "." or "..".
struct RequestPath
{
    QByteArrayList segments;
    bool endsWithSlash = false; // true for "/"

    // Relative to the root folder: "css/site.css", "" for the root itself.
    QByteArray relative() const { return segments.join('/'); }
    // Percent-encoded again: one slash between two names, whatever the client sent.
    QByteArray encoded() const;
    // The last name; empty for the root.
    QByteArray name() const { return segments.isEmpty() ? QByteArray() : segments.constLast(); }
    // A name that begins with a dot is on the way; ".well-known" at the root is not hidden (RFC
    // 8615).
    bool isHidden() const;

    bool operator==(const RequestPath &) const = default;
};

// From the path of a request target as it was sent. The error is the status of the answer: 400 for
// what no client sends that means well (dot segments, NUL, broken escapes), 404 for names that no
// file can have.
Core::Result<RequestPath, int> parseRequestPath(QByteArrayView path);

// A name as it stands in a URL.
QByteArray encodeName(const QByteArray &name);

} // namespace Kinds::Static
