// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <nlohmann/json.hpp>

#include <limits>
#include <type_traits>

namespace Core {

// What JSON of strangers may be, so that whatever is done with it later, by recursion too, takes
// neither the stack nor ages.
struct JsonBounds
{
    int depth = 200;
    qsizetype members = std::numeric_limits<qsizetype>::max(); // of one object
};

// Of a text that need be no JSON. Any thread.
bool isWithin(const JsonBounds &bounds, QByteArrayView text);

// Discarded: no JSON, or beyond what is bounded. Any thread.
template<typename Json>
Json parseBoundedJson(QByteArrayView text, JsonBounds bounds = {})
{
    // It looks for each key among all that are there.
    if constexpr (std::is_same_v<Json, nlohmann::ordered_json>)
        bounds.members = 2'000;
    if (!isWithin(bounds, text))
        return Json(Json::value_t::discarded);
    return Json::parse(text.begin(), text.end(), nullptr, false);
}

} // namespace Core
