// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a Range field chooses lies in the content, and is not more than it.

#include "kinds/static/http/ranges.h"

#include "fuzz/fuzzing.h"

using namespace Kinds::Static;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArrayView bytes = Fuzzing::viewOf(data, size);
    const qint64 length = Fuzzing::takeNumber(bytes);
    const qint64 long_ = length << (length & 31);
    for (const qint64 content : {length, length % 1000, long_ & 0x7fffffffffffffff}) {
        const RangeRequest request = parseRange(bytes, content);
        PROMISE((request.verdict == RangeVerdict::Partial) == !request.ranges.isEmpty());
        qint64 sum = 0;
        for (const ByteRange &range : request.ranges) {
            PROMISE(range.first >= 0 && range.length > 0);
            PROMISE(range.first < content && range.length <= content - range.first);
            PROMISE(contentRange(range, content).startsWith("bytes "));
            PROMISE(sum <= content - range.length || request.ranges.size() > 1);
            sum += std::min(range.length, content);
        }
        PROMISE(request.ranges.size() <= 1000);
    }
    return 0;
}
