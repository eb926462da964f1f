// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/packing.h"

#include <QtEndian>

#include <zstd.h>

namespace Core::Packing {

namespace {

enum class Form : char { Plain = 0, Zstandard = 1 };

// Shorter ones hardly shrink.
constexpr qsizetype worthTrying = 200;

struct Compressor
{
    ZSTD_CCtx *context = ZSTD_createCCtx();
    ~Compressor() { ZSTD_freeCCtx(context); }
};

struct Decompressor
{
    ZSTD_DCtx *context = ZSTD_createDCtx();
    ~Decompressor() { ZSTD_freeDCtx(context); }
};

void appendText(QByteArray &bytes, QByteArrayView text)
{
    const quint32 size = qToLittleEndian(quint32(text.size()));
    bytes.append(reinterpret_cast<const char *>(&size), sizeof size).append(text);
}

// Nothing if the bytes end too early.
std::optional<QByteArrayView> takeText(QByteArrayView &bytes)
{
    quint32 size = 0;
    if (bytes.size() < qsizetype(sizeof size))
        return std::nullopt;
    size = qFromLittleEndian<quint32>(bytes.data());
    bytes = bytes.sliced(sizeof size);
    if (qsizetype(size) > bytes.size())
        return std::nullopt;
    const QByteArrayView text = bytes.first(size);
    bytes = bytes.sliced(size);
    return text;
}

} // namespace

QByteArray packBytes(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    if (bytes.size() >= worthTrying) {
        static thread_local const Compressor compressor;
        QByteArray packed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))) + 1,
                          Qt::Uninitialized);
        packed[0] = char(Form::Zstandard);
        const size_t size
            = ZSTD_compressCCtx(compressor.context, packed.data() + 1, size_t(packed.size() - 1),
                                bytes.constData(), size_t(bytes.size()), 1);
        if (!ZSTD_isError(size) && qsizetype(size) < bytes.size() - bytes.size() / 8) {
            packed.resize(qsizetype(size) + 1);
            packed.squeeze();
            return packed;
        }
    }
    return QByteArray(1, char(Form::Plain)) + bytes;
}

QByteArray unpackBytes(const QByteArray &packed)
{
    constexpr unsigned long long most = 1 << 30;
    if (packed.isEmpty() || packed[0] == char(Form::Plain))
        return packed.mid(1);
    const auto *const from = packed.constData() + 1;
    const size_t length = size_t(packed.size() - 1);
    const unsigned long long size = ZSTD_getFrameContentSize(from, length);
    if (packed[0] != char(Form::Zstandard) || size > most)
        return {};
    static thread_local const Decompressor decompressor;
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    const size_t written
        = ZSTD_decompressDCtx(decompressor.context, bytes.data(), size_t(size), from, length);
    return written == size ? bytes : QByteArray();
}

QByteArray packHeaders(const Headers &headers)
{
    QByteArray bytes;
    for (const HeaderField &field : headers) {
        appendText(bytes, field.name);
        appendText(bytes, field.value);
    }
    return packBytes(bytes);
}

Headers unpackHeaders(const QByteArray &packed)
{
    const QByteArray bytes = unpackBytes(packed);
    QByteArrayView rest(bytes);
    Headers headers;
    while (!rest.isEmpty()) {
        const auto name = takeText(rest);
        const auto text = name ? takeText(rest) : std::nullopt;
        if (!text)
            break;
        headers.append(*name, *text);
    }
    return headers;
}

} // namespace Core::Packing
