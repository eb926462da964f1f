// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Core {

enum class InflateEnd {
    Complete,
    Truncated, // the input ends too early
    Damaged, // the input is none of this coding, or broken from some place on
    LimitReached,
    BytesBehind, // complete, but something else follows
};

// Appends what input decodes to as far as it goes, limit bytes at most.
using Inflate = InflateEnd (*)(QByteArrayView input, QByteArray &output, qsizetype limit);

InflateEnd inflateGzip(QByteArrayView input, QByteArray &output, qsizetype limit);
// With the zlib head that RFC 9110 asks for, or bare as some servers send it.
InflateEnd inflateDeflate(QByteArrayView input, QByteArray &output, qsizetype limit);
InflateEnd inflateBrotli(QByteArrayView input, QByteArray &output, qsizetype limit);
InflateEnd inflateZstd(QByteArrayView input, QByteArray &output, qsizetype limit);

using Deflate = QByteArray (*)(const QByteArray &input);

QByteArray deflateGzip(const QByteArray &input);
QByteArray deflateDeflate(const QByteArray &input);
QByteArray deflateBrotli(const QByteArray &input);
QByteArray deflateZstd(const QByteArray &input);

} // namespace Core
