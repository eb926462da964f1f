// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Content codings of any bytes: bounded, and what is encoded is decoded as the same.

#include "core/formats/content/codedcontent.h"

#include "core/formats/content/charset.h"
#include "core/formats/content/contentkind.h"
#include "fuzz/fuzzing.h"

using namespace Core;
using namespace Fuzzing;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qsizetype limit = 1024 * 1024;
    const QByteArrayList codings {"gzip",     "deflate",       "br",      "zstd",
                                  "gzip, br", "zstd, deflate", "x, gzip", ""};
    QByteArrayView bytes = viewOf(data, size);
    const uint32_t number = takeNumber(bytes);
    const QByteArray content = bytes.toByteArray();
    const QByteArray coding = codings[qsizetype(number % 8)];
    const DecodedContent decoded = decodeContent(content, coding, limit);
    PROMISE(decoded.bytes.size() <= std::max(limit, content.size()));
    PROMISE(decoded.complete || !decoded.notes.isEmpty());
    const auto encoded = encodeContent(content, coding);
    if (encoded && content.size() < limit)
        PROMISE(decodeContent(*encoded, coding, limit).bytes == content);
    const MediaType type = MediaType::parse(content.left(content.indexOf('\n')));
    contentKind(type, decoded.bytes);
    decodeText(decoded.bytes, type);
    return 0;
}
