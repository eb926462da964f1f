// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON text of any bytes; a place told in an error is in the text.

#include "core/json/positionedjson.h"
#include "fuzz/fuzzing.h"

using namespace Core;

namespace {

int depthOf(const PositionedJson &json)
{
    int depth = 0;
    if (const auto *array = json.as<PositionedJson::Array>()) {
        for (const PositionedJson &item : *array)
            depth = std::max(depth, depthOf(item));
    }
    if (const auto *object = json.as<PositionedJson::Object>()) {
        for (const PositionedJson::Member &member : *object)
            depth = std::max(depth, depthOf(member.value));
    }
    return depth + 1;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = Fuzzing::viewOf(data, size).toByteArray();
    const auto json = PositionedJson::parse(text);
    if (json) {
        PROMISE(depthOf(*json) <= PositionedJson::deepest + 1);
        return 0;
    }
    PROMISE(!json.error().message.isEmpty());
    PROMISE(json.error().position.line >= 1
            && json.error().position.line <= 1 + text.count('\n') + text.count('\r'));
    PROMISE(json.error().position.column >= 1 && json.error().position.column <= text.size() + 1);
    return 0;
}
