// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Text that is shown has nothing in it that steers a terminal or turns writing round.

#include "core/visibletext.h"

#include "fuzz/fuzzing.h"

#include <algorithm>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes = Fuzzing::viewOf(data, size);
    for (const QString &text :
         {Core::visibleText(bytes), Core::visibleText(QString::fromUtf8(bytes))}) {
        PROMISE(std::none_of(text.begin(), text.end(), [](QChar c) {
            const ushort code = c.unicode();
            return code < 0x20 || (code >= 0x7f && code < 0xa0)
                || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        }));
        PROMISE(text.isValidUtf16());
    }
    return 0;
}
