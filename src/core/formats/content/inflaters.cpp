// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/inflaters.h"

#include <brotli/decode.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace Core {

namespace {

constexpr qsizetype chunk = 64 * 1024;

// Room for a chunk more at the end of a growing array, within a limit.
class Room
{
public:
    Room(QByteArray &output, qsizetype limit)
        : m_output(output)
        , m_limit(limit)
        , m_used(output.size())
    {
    }
    ~Room() { m_output.truncate(m_used); }
    Q_DISABLE_COPY_MOVE(Room)

    qsizetype left() const { return std::min(chunk, m_limit - m_used); }
    char *make()
    {
        if (m_output.size() < m_used + left())
            m_output.resize(std::min(m_limit, std::max(m_used + left(), m_output.size() * 2)));
        return m_output.data() + m_used;
    }
    void use(qsizetype count) { m_used += count; }
    bool isFull() const { return m_used >= m_limit; }

private:
    QByteArray &m_output;
    qsizetype m_limit;
    qsizetype m_used;
};

struct Zlib
{
    explicit Zlib(int windowBits) { good = inflateInit2(&stream, windowBits) == Z_OK; }
    ~Zlib() { inflateEnd(&stream); }
    Q_DISABLE_COPY_MOVE(Zlib)

    z_stream stream = {};
    bool good;
};

constexpr int zlibHead = 15;
constexpr int noHead = -15;
constexpr int gzipHead = 15 + 16;

InflateEnd inflateZlib(QByteArrayView input, QByteArray &output, qsizetype limit, int windowBits)
{
    Zlib zlib(windowBits);
    if (!zlib.good)
        return InflateEnd::Damaged;
    Room room(output, limit);
    z_stream &stream = zlib.stream;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(input.data()));
    stream.avail_in = uInt(std::min<qsizetype>(input.size(), std::numeric_limits<uInt>::max()));
    while (!room.isFull()) {
        const qsizetype offered = room.left();
        stream.next_out = reinterpret_cast<Bytef *>(room.make());
        stream.avail_out = uInt(offered);
        const int result = inflate(&stream, Z_NO_FLUSH);
        room.use(offered - stream.avail_out);
        if (result == Z_STREAM_END) {
            const bool another = windowBits == gzipHead && stream.avail_in > 1
                && stream.next_in[0] == 0x1f && stream.next_in[1] == 0x8b;
            if (!another)
                return stream.avail_in > 0 ? InflateEnd::BytesBehind : InflateEnd::Complete;
            inflateReset(&stream);
        } else if (result == Z_BUF_ERROR
                   || (result == Z_OK && stream.avail_in == 0 && stream.avail_out > 0)) {
            return InflateEnd::Truncated;
        } else if (result != Z_OK) {
            return InflateEnd::Damaged;
        }
    }
    return InflateEnd::LimitReached;
}

} // namespace

InflateEnd inflateGzip(QByteArrayView input, QByteArray &output, qsizetype limit)
{
    return inflateZlib(input, output, limit, gzipHead);
}

InflateEnd inflateDeflate(QByteArrayView input, QByteArray &output, qsizetype limit)
{
    const auto first = input.isEmpty() ? 0u : uchar(input[0]);
    const auto second = input.size() < 2 ? 0u : uchar(input[1]);
    const bool head = (first & 0x0f) == Z_DEFLATED && (first * 256 + second) % 31 == 0;
    return inflateZlib(input, output, limit, head ? zlibHead : noHead);
}

InflateEnd inflateBrotli(QByteArrayView input, QByteArray &output, qsizetype limit)
{
    const std::unique_ptr<BrotliDecoderState, decltype(&BrotliDecoderDestroyInstance)> state(
        BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), &BrotliDecoderDestroyInstance);
    Room room(output, limit);
    auto nextIn = reinterpret_cast<const uint8_t *>(input.data());
    auto availableIn = size_t(input.size());
    while (!room.isFull()) {
        const auto offered = size_t(room.left());
        auto nextOut = reinterpret_cast<uint8_t *>(room.make());
        size_t availableOut = offered;
        const BrotliDecoderResult result = BrotliDecoderDecompressStream(
            state.get(), &availableIn, &nextIn, &availableOut, &nextOut, nullptr);
        room.use(qsizetype(offered - availableOut));
        if (result == BROTLI_DECODER_RESULT_SUCCESS)
            return availableIn > 0 ? InflateEnd::BytesBehind : InflateEnd::Complete;
        if (result == BROTLI_DECODER_RESULT_ERROR)
            return InflateEnd::Damaged;
        if (result == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT)
            return InflateEnd::Truncated;
    }
    return InflateEnd::LimitReached;
}

InflateEnd inflateZstd(QByteArrayView input, QByteArray &output, qsizetype limit)
{
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(),
                                                                       &ZSTD_freeDCtx);
    Room room(output, limit);
    ZSTD_inBuffer in {input.data(), size_t(input.size()), 0};
    while (!room.isFull()) {
        const auto offered = size_t(room.left());
        ZSTD_outBuffer out {room.make(), offered, 0};
        const size_t result = ZSTD_decompressStream(context.get(), &out, &in);
        room.use(qsizetype(out.pos));
        if (ZSTD_isError(result))
            return InflateEnd::Damaged;
        if (result == 0 && in.pos == in.size)
            return InflateEnd::Complete;
        if (in.pos == in.size && out.pos < offered)
            return InflateEnd::Truncated;
    }
    return InflateEnd::LimitReached;
}

} // namespace Core
