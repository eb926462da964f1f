// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/openapi/parametervalue.h"

#include "core/json/boundedjson.h"

#include <QString>

namespace Kinds::Mock {

using Core::SchemaNode;
using Json = nlohmann::json;

namespace {

constexpr int deepest = 32;

// All types that may be meant, through references and alternatives.
quint8 typesOf(const SchemaNode &schema, int depth = 0)
{
    quint8 types = schema.types;
    if (depth > deepest)
        return types;
    for (const auto *list : {&schema.allOf, &schema.anyOf, &schema.oneOf}) {
        for (const SchemaNode *each : *list)
            types |= typesOf(*each, depth + 1);
    }
    return types;
}

const SchemaNode *itemsOf(const SchemaNode &schema, int depth = 0)
{
    if (schema.items || depth > deepest)
        return schema.items;
    for (const auto *list : {&schema.allOf, &schema.anyOf, &schema.oneOf}) {
        for (const SchemaNode *each : *list) {
            if (const SchemaNode *items = itemsOf(*each, depth + 1))
                return items;
        }
    }
    return nullptr;
}

Json textOf(const QByteArray &text)
{
    return QString::fromUtf8(text).toStdString();
}

Json scalar(const QByteArray &text, quint8 types)
{
    const bool mayBeNumber = types & (SchemaNode::Integer | SchemaNode::Number);
    const bool mayBeFlag = types & SchemaNode::Boolean;
    const bool mayBeNull = types & SchemaNode::Null;
    const Json value = Json::parse(text.begin(), text.end(), nullptr, false);
    if ((value.is_number() && mayBeNumber) || (value.is_boolean() && mayBeFlag)
        || (value.is_null() && mayBeNull))
        return value;
    return mayBeNull && text.isEmpty() ? Json() : textOf(text);
}

} // namespace

Json parameterValue(const QByteArrayList &texts, const SchemaNode &schema,
                    const ParameterStyle &style)
{
    const QByteArray first = texts.value(0);
    if (style.isJson) {
        const Json value = Core::parseBoundedJson<Json>(first);
        return value.is_discarded() ? textOf(first) : value;
    }
    const quint8 types = typesOf(schema);
    if (!(types & SchemaNode::Array))
        return scalar(first, types);
    const SchemaNode *items = itemsOf(schema);
    const quint8 itemTypes = items ? typesOf(*items) : quint8(0);
    const QByteArrayList elements
        = style.isRepeated || texts.size() > 1 ? texts : first.split(style.separator);
    Json array = Json::array();
    for (const QByteArray &each : elements)
        array.push_back(scalar(each, itemTypes));
    return array;
}

} // namespace Kinds::Mock
