// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/files/encoder.h"

#include <brotli/encode.h>
#include <zlib.h>
#include <zstd.h>

namespace Kinds::Static {

namespace {

std::optional<QByteArray> encodeGzip(const QByteArray &content)
{
    constexpr int gzipWindow = 15 + 16; // 16: with the gzip wrapper
    z_stream stream = {};
    if (deflateInit2(&stream, 6, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(content.size()))), Qt::Uninitialized);
    // zlib's interface is older than const.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const int result = deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return result == Z_STREAM_END ? std::optional(out) : std::nullopt;
}

std::optional<QByteArray> encodeBrotli(const QByteArray &content)
{
    constexpr int quality = 5; // near gzip's speed, smaller
    size_t size = BrotliEncoderMaxCompressedSize(size_t(content.size()));
    QByteArray out(qsizetype(size), Qt::Uninitialized);
    if (!BrotliEncoderCompress(quality, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT,
                               size_t(content.size()),
                               reinterpret_cast<const uint8_t *>(content.constData()), &size,
                               reinterpret_cast<uint8_t *>(out.data())))
        return {};
    out.truncate(qsizetype(size));
    return out;
}

std::optional<QByteArray> encodeZstd(const QByteArray &content)
{
    constexpr int level = 3; // its window stays within the 8 MiB that browsers take
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(content.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(out.data(), size_t(out.size()), content.constData(),
                                      size_t(content.size()), level);
    if (ZSTD_isError(size))
        return {};
    out.truncate(qsizetype(size));
    return out;
}

} // namespace

std::optional<QByteArray> encode(ContentCoding coding, const QByteArray &content)
{
    std::optional<QByteArray> encoded;
    switch (coding) {
    case ContentCoding::Identity:
        return content;
    case ContentCoding::Gzip:
        encoded = encodeGzip(content);
        break;
    case ContentCoding::Brotli:
        encoded = encodeBrotli(content);
        break;
    case ContentCoding::Zstd:
        encoded = encodeZstd(content);
        break;
    }
    if (encoded)
        encoded->squeeze();
    return encoded;
}

} // namespace Kinds::Static
