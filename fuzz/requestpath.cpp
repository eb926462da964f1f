// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// No path of a request leads out of the folder.

#include "kinds/static/files/requestpath.h"

#include "fuzz/fuzzing.h"

using namespace Kinds::Static;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto path = parseRequestPath(Fuzzing::viewOf(data, size));
    if (!path) {
        PROMISE(path.error() == 400 || path.error() == 404);
        return 0;
    }
    for (const QByteArray &segment : path->segments) {
        PROMISE(!segment.isEmpty() && segment != "." && segment != "..");
        PROMISE(!segment.contains('/') && !segment.contains('\0'));
        PROMISE(!segment.split('\\').contains(".."));
    }
    const QByteArray encoded = path->encoded();
    PROMISE(path->segments.isEmpty() || (encoded.startsWith('/') && !encoded.startsWith("//")));
    const auto again = parseRequestPath(encoded.isEmpty() ? QByteArray("/") : encoded);
    PROMISE(again && again->segments == path->segments);
    return 0;
}
