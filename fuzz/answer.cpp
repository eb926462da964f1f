// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What another server answers, read in one piece and in several: both must agree, and what is
// passed on of its head cannot break out of its lines.

#include "core/http/answer/answerhead.h"
#include "core/replay/answerreader.h"
#include "fuzz/fuzzing.h"

using namespace Core;
using namespace Fuzzing;

namespace {

constexpr qsizetype bodyLimit = 1024 * 1024;

void checkHead(const AnswerReader &reader)
{
    const Response &head = reader.response();
    PROMISE(head.status >= 100 && head.status <= 999);
    for (const HeaderField field : head.headers)
        PROMISE(isFieldSafe(field));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using State = AnswerReader::State;
    QByteArrayView bytes = viewOf(data, size);
    const uint32_t number = takeNumber(bytes);
    const QByteArray method = number % 4 == 0 ? "HEAD" : "GET";
    AnswerReader whole(method, bodyLimit);
    whole.feed(bytes);
    AnswerReader pieces(method, bodyLimit);
    for (Pieces rest(bytes, number); !rest.atEnd();)
        pieces.feed(rest.next());
    PROMISE(whole.state() == pieces.state());
    whole.end();
    pieces.end();
    PROMISE(whole.state() == pieces.state());
    PROMISE((whole.state() == State::Failed) == !whole.fault().isEmpty());
    if (whole.state() != State::Done)
        return 0;
    checkHead(whole);
    PROMISE(whole.response().status == pieces.response().status);
    PROMISE(whole.response().headers == pieces.response().headers);
    PROMISE(whole.body() == pieces.body());
    PROMISE(whole.bodyBytes() <= bytes.size());
    PROMISE(method != "HEAD" || whole.bodyBytes() == 0);
    return 0;
}
