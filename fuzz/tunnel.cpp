// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A WebSocket of any bytes that a server leaves at any moment: what passes is the beginning of what
// came, and the Close stands between two frames.

#include "core/proxy/tunnel/websocketcourse.h"
#include "fuzz/fuzzing.h"

using namespace Core;
using namespace Fuzzing;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArrayView bytes = viewOf(data, size);
    const uint32_t number = takeNumber(bytes);
    const auto before = qsizetype(number % 64); // pieces
    WebSocketCourse course;
    QByteArray passed;
    qsizetype told = 0; // how much had come when the server left
    qsizetype count = 0;
    Pieces rest(bytes, number);
    for (; !rest.atEnd() && count < before; ++count) {
        const QByteArrayView piece = rest.next();
        told += piece.size();
        passed += course.fromUpstream(piece);
    }
    PROMISE(passed == bytes.first(told));
    passed += course.farewellToClient();
    while (!rest.atEnd())
        passed += course.fromUpstream(rest.next());

    FrameCourse strict;
    strict.pass(bytes.first(told), FrameCourse::Until::End);
    const QByteArray farewell = FrameCourse::goingAway(false);
    if (strict.hasClosed()) {
        PROMISE(passed == bytes);
        return 0;
    }
    const qsizetype end = told + strict.pass(bytes.sliced(told), FrameCourse::Until::Boundary);
    if (strict.hasClosed() || !strict.isBetweenFrames())
        PROMISE(passed.startsWith(bytes.first(end)));
    else
        PROMISE(passed == bytes.first(end).toByteArray().append(farewell));
    return 0;
}
