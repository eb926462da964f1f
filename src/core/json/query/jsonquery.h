// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace Core {

struct JsonFilter;

// Picks values by a path (RFC 9535): $.a['b'][0][-1][1:3][*]..c[?(@.price < 10 && @.name)], with
// length(), match() and search() in filters. A plain value.
class JsonQuery
{
public:
    using Json = nlohmann::json;
    using Found = std::vector<const Json *>;

    static Result<JsonQuery> parse(const QString &text);

    // Parts of root, in the order of the document.
    Found find(const Json &root) const;
    // The same as a JSON array.
    Result<QString> valuesAsJson(const QString &json) const;

private:
    friend class JsonQueryParser;
    friend struct JsonFilter;

    struct Selector
    {
        enum class Kind : quint8 { Name, Index, Slice, Any, Filter };

        Kind kind = Kind::Any;
        std::string name = {};
        std::optional<qint64> from = {}; // of Slice; Index has its number there
        std::optional<qint64> to = {};
        qint64 step = 1;
        std::shared_ptr<const JsonFilter> filter = {};
    };
    struct Segment
    {
        bool isDeep = false;
        std::vector<Selector> selectors;
    };

    struct Search
    {
        const Json &document; // what $ is in filters
        qint64 steps = 5'000'000; // that are left

        // False: too much was asked for, nothing more is found.
        bool take(qint64 count) { return (steps -= std::min(steps, count)) > 0; }
    };

    Found find(const Json &from, Search &search) const;
    static void select(const Selector &selector, const Json &value, Search &search, Found &found);
    static void slice(const Selector &selector, const Json &array, Found &found);
    static void selectDeep(const Segment &segment, const Json &value, Search &search, Found &found,
                           int depth);

    bool m_isRelative = false; // to @, in a filter
    std::vector<Segment> m_segments;
};

} // namespace Core
