// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Kinds::Static {

// A part of a representation.
struct ByteRange
{
    qint64 first = 0;
    qint64 length = 0;

    bool operator==(const ByteRange &) const = default;
};

enum class RangeVerdict {
    Whole, // 200: not a byte range, or asks for more than the whole
    Partial, // 206
    Unsatisfiable, // 416
};

struct RangeRequest
{
    RangeVerdict verdict = RangeVerdict::Whole;
    QList<ByteRange> ranges = {}; // of Partial, in the order in which they were asked for

    bool operator==(const RangeRequest &) const = default;
};

// What a Range field (RFC 9110 section 14.2) asks of a representation of this size, read as nginx
// reads it: parts that lie outside are left out, more bytes than there are means the whole.
RangeRequest parseRange(QByteArrayView field, qint64 size);

// The value of Content-Range: "bytes 0-4/19".
QByteArray contentRange(const ByteRange &range, qint64 size);
// "bytes */19", for 416.
QByteArray unsatisfiedRange(qint64 size);

} // namespace Kinds::Static
