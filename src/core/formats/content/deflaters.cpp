// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/inflaters.h"

#include <brotli/encode.h>
#include <zlib.h>
#include <zstd.h>

namespace Core {

namespace {

constexpr int quick = 4; // of 9 (zlib) and of 11 (brotli)

QByteArray deflateZlib(const QByteArray &input, int windowBits)
{
    z_stream stream = {};
    if (deflateInit2(&stream, quick, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray output(qsizetype(deflateBound(&stream, uLong(input.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(input.data()));
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(output.data());
    stream.avail_out = uInt(output.size());
    deflate(&stream, Z_FINISH);
    output.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return output;
}

} // namespace

QByteArray deflateGzip(const QByteArray &input)
{
    return deflateZlib(input, 15 + 16);
}

QByteArray deflateDeflate(const QByteArray &input)
{
    return deflateZlib(input, 15);
}

QByteArray deflateBrotli(const QByteArray &input)
{
    QByteArray output(qsizetype(BrotliEncoderMaxCompressedSize(size_t(input.size()))),
                      Qt::Uninitialized);
    auto size = size_t(output.size());
    BrotliEncoderCompress(quick, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_GENERIC, size_t(input.size()),
                          reinterpret_cast<const uint8_t *>(input.data()), &size,
                          reinterpret_cast<uint8_t *>(output.data()));
    output.truncate(qsizetype(size));
    return output;
}

QByteArray deflateZstd(const QByteArray &input)
{
    QByteArray output(qsizetype(ZSTD_compressBound(size_t(input.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(output.data(), size_t(output.size()), input.data(),
                                      size_t(input.size()), ZSTD_CLEVEL_DEFAULT);
    output.truncate(ZSTD_isError(size) ? 0 : qsizetype(size));
    return output;
}

} // namespace Core
