// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/query/jsonquery.h"

#include "core/json/boundedjson.h"
#include "core/json/query/jsonfilter.h"
#include "core/tr.h"

#include <algorithm>

namespace Core {

namespace {

constexpr int deepest = 512;
constexpr size_t mostFound = 100'000;
constexpr size_t longestText = 64 * 1024 * 1024;

} // namespace

JsonQuery::Found JsonQuery::find(const Json &root) const
{
    Search search {root};
    return find(root, search);
}

JsonQuery::Found JsonQuery::find(const Json &from, Search &search) const
{
    Found values {&from};
    for (const Segment &segment : m_segments) {
        Found next;
        for (const Json *value : values) {
            if (segment.isDeep) {
                selectDeep(segment, *value, search, next, 0);
                continue;
            }
            for (const Selector &selector : segment.selectors)
                select(selector, *value, search, next);
        }
        values = std::move(next);
        if (values.size() > mostFound)
            values.resize(mostFound);
    }
    return values;
}

void JsonQuery::selectDeep(const Segment &segment, const Json &value, Search &search, Found &found,
                           int depth)
{
    for (const Selector &selector : segment.selectors)
        select(selector, value, search, found);
    if (!value.is_structured() || depth >= deepest || found.size() > mostFound)
        return;
    for (const Json &each : value)
        selectDeep(segment, each, search, found, depth + 1);
}

void JsonQuery::select(const Selector &selector, const Json &value, Search &search, Found &found)
{
    if (!search.take(1))
        return;
    switch (selector.kind) {
    case Selector::Kind::Name:
        if (const auto member = value.is_object() ? value.find(selector.name) : value.end();
            member != value.end())
            found.push_back(&*member);
        return;
    case Selector::Kind::Index: {
        const qint64 size = qint64(value.is_array() ? value.size() : 0);
        const qint64 index = *selector.from < 0 ? *selector.from + size : *selector.from;
        if (index >= 0 && index < size)
            found.push_back(&value[size_t(index)]);
        return;
    }
    case Selector::Kind::Slice:
        if (value.is_array())
            slice(selector, value, found);
        return;
    case Selector::Kind::Any:
    case Selector::Kind::Filter:
        break;
    }
    if (!value.is_structured())
        return;
    for (const Json &each : value) {
        if (!search.take(1))
            return;
        if (!selector.filter || selector.filter->holds(each, search))
            found.push_back(&each);
    }
}

void JsonQuery::slice(const Selector &selector, const Json &array, Found &found)
{
    const qint64 size = qint64(array.size());
    const qint64 step = selector.step;
    const auto place = [size](qint64 index, qint64 least, qint64 most) {
        return std::clamp(index < 0 ? index + size : index, least, most);
    };
    if (step > 0) {
        const qint64 end = place(selector.to.value_or(size), 0, size);
        for (qint64 i = place(selector.from.value_or(0), 0, size); i < end; i += step)
            found.push_back(&array[size_t(i)]);
    } else if (step < 0) {
        const qint64 end = selector.to ? place(*selector.to, -1, size - 1) : -1;
        for (qint64 i = place(selector.from.value_or(size - 1), -1, size - 1); i > end; i += step)
            found.push_back(&array[size_t(i)]);
    }
}

Result<QString> JsonQuery::valuesAsJson(const QString &json) const
{
    const Json root = parseBoundedJson<Json>(json.toUtf8());
    if (root.is_discarded())
        return failure(Tr::tr("What a JSON path is to look into is no JSON."));
    std::string values;
    for (const Json *value : find(root)) {
        // Parts of parts may be many times the whole.
        if (values.size() > longestText)
            break;
        values += (values.empty() ? '[' : ',') + value->dump();
    }
    return QString::fromStdString(values.empty() ? "[]" : values + ']');
}

} // namespace Core
