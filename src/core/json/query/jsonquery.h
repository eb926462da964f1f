// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <nlohmann/json.hpp>

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
    Found find(const Json &root) const { return find(root, root); }
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

    // document: what $ is in filters.
    Found find(const Json &from, const Json &document) const;
    static void select(const Selector &selector, const Json &value, const Json &document,
                       Found &found);
    static void slice(const Selector &selector, const Json &array, Found &found);
    static void selectDeep(const Segment &segment, const Json &value, const Json &document,
                           Found &found, int depth);

    bool m_isRelative = false; // to @, in a filter
    std::vector<Segment> m_segments;
};

} // namespace Core
