// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Conditional fields, dates and accepted codings of any bytes.

#include "kinds/static/http/conditional.h"

#include "fuzz/fuzzing.h"
#include "kinds/static/http/contentcoding.h"
#include "kinds/static/http/httpdate.h"

using namespace Kinds::Static;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray value = Fuzzing::viewOf(data, size).toByteArray();
    const Validators current {"\"a-1\"", 784111777};
    for (const char *name :
         {"If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since", "If-Range"}) {
        const Core::Headers headers {{name, value}};
        const Precondition here = evaluatePreconditions(headers, current, true);
        const Precondition writing = evaluatePreconditions(headers, current, false);
        PROMISE(writing != Precondition::NotModified);
        PROMISE((here == Precondition::Met) == (writing == Precondition::Met)
                || QByteArrayView(name) == "If-Modified-Since");
        evaluatePreconditions(headers, {}, true);
        if (ifRangeHolds(headers, current) && QByteArrayView(name) == "If-Range")
            PROMISE(!value.startsWith("W/"));
    }
    if (const std::optional<qint64> seconds = parseHttpDate(value))
        PROMISE(parseHttpDate(formatHttpDate(*seconds)) == seconds);
    const QList<ContentCoding> codings = acceptedCodings(value);
    PROMISE(codings.size() <= 4);
    return 0;
}
