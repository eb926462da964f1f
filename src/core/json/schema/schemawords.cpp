// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schema/schemawords.h"

#include "core/json/schema/ecmaexpression.h"

#include <array>

namespace Core::SchemaWords {

namespace {

struct TypeName
{
    std::string_view name;
    quint8 type;
};

// "file" is of Swagger 2.0 and is content that is no JSON.
constexpr std::array<TypeName, 8> typeNames {{{"null", SchemaNode::Null},
                                              {"boolean", SchemaNode::Boolean},
                                              {"object", SchemaNode::Object},
                                              {"array", SchemaNode::Array},
                                              {"integer", SchemaNode::Integer},
                                              {"number", SchemaNode::Number},
                                              {"string", SchemaNode::String},
                                              {"file", SchemaNode::String}}};

quint8 typeOf(const Json &name)
{
    for (const TypeName &each : typeNames) {
        if (name.is_string() && name.get_ref<const std::string &>() == each.name)
            return each.type;
    }
    return 0;
}

bool isTrue(const Json &schema, const char *key)
{
    const Json *flag = member(schema, key);
    return flag && flag->is_boolean() && flag->get<bool>();
}

std::optional<double> numberOf(const Json &schema, const char *key)
{
    const Json *value = member(schema, key);
    return value && value->is_number() ? std::optional(value->get<double>()) : std::nullopt;
}

// exclusiveMinimum is a number, or before draft 6 a word about minimum.
void readBound(const Json &schema, const char *key, const char *exclusiveKey,
               std::optional<double> &bound, bool &isExcluded, bool isLower)
{
    bound = numberOf(schema, key);
    isExcluded = bound && isTrue(schema, exclusiveKey);
    const auto exclusive = numberOf(schema, exclusiveKey);
    if (exclusive && (!bound || (isLower ? *exclusive >= *bound : *exclusive <= *bound))) {
        bound = exclusive;
        isExcluded = true;
    }
}

} // namespace

const Json *member(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

std::vector<std::string> textsOf(const Json &list)
{
    std::vector<std::string> texts;
    if (!list.is_array())
        return texts;
    for (const Json &each : list) {
        if (each.is_string())
            texts.push_back(each.get<std::string>());
    }
    return texts;
}

SchemaNode::Pattern patternOf(const std::string &text)
{
    return {.text = text, .expression = ecmaExpression(QString::fromStdString(text))};
}

void readTypes(SchemaNode &node, const Json &schema)
{
    const Json *type = member(schema, "type");
    if (type && type->is_array()) {
        for (const Json &each : *type)
            node.types |= typeOf(each);
    } else if (type) {
        node.types = typeOf(*type);
    }
    if (node.types && isTrue(schema, "nullable"))
        node.types |= SchemaNode::Null;
}

void readValues(SchemaNode &node, const Json &schema)
{
    if (const Json *list = member(schema, "enum"); list && list->is_array())
        node.values = list->get<std::vector<Json>>();
    if (const Json *only = member(schema, "const"))
        node.values = std::vector<Json>(1, *only);
    if (node.values && isTrue(schema, "nullable"))
        node.values->push_back(nullptr);
    for (const Json &each : node.values.value_or(std::vector<Json>()))
        node.known.insert(nlohmann::json(each));
}

void readNumbers(SchemaNode &node, const Json &schema)
{
    readBound(schema, "minimum", "exclusiveMinimum", node.minimum, node.isMinimumExcluded, true);
    readBound(schema, "maximum", "exclusiveMaximum", node.maximum, node.isMaximumExcluded, false);
    node.multipleOf = numberOf(schema, "multipleOf");
    if (node.multipleOf && *node.multipleOf <= 0)
        node.multipleOf.reset();
}

void readCounts(SchemaNode &node, const Json &schema)
{
    const auto count = [&](const char *key) -> SchemaNode::Count {
        constexpr double most = 4e15;
        const auto number = numberOf(schema, key);
        return number && *number >= 0 ? SchemaNode::Count(size_t(std::min(*number, most)))
                                      : std::nullopt;
    };
    node.minLength = count("minLength");
    node.maxLength = count("maxLength");
    node.minItems = count("minItems");
    node.maxItems = count("maxItems");
    node.minContains = count("minContains");
    node.maxContains = count("maxContains");
    node.minProperties = count("minProperties");
    node.maxProperties = count("maxProperties");
    node.isUnique = isTrue(schema, "uniqueItems");
    if (const Json *format = member(schema, "format"); format && format->is_string())
        node.format = format->get<std::string>();
}

void readContents(SchemaNode &node, const Json &schema)
{
    node.isReadOnly = isTrue(schema, "readOnly");
    node.isWriteOnly = isTrue(schema, "writeOnly");
    if (const Json *example = member(schema, "example"))
        node.example = *example;
    else if (const Json *list = member(schema, "examples");
             list && list->is_array() && !list->empty())
        node.example = list->front();
    else if (const Json *other = member(schema, "x-example"))
        node.example = *other;
    if (const Json *fallback = member(schema, "default"))
        node.fallback = *fallback;
    const Json *discriminator = member(schema, "discriminator");
    if (discriminator && discriminator->is_string())
        node.discriminator = discriminator->get<std::string>();
    if (!discriminator || !discriminator->is_object())
        return;
    if (const Json *name = member(*discriminator, "propertyName"); name && name->is_string())
        node.discriminator = name->get<std::string>();
    const Json *mapping = member(*discriminator, "mapping");
    if (!mapping || !mapping->is_object())
        return;
    for (const auto &[value, schemaName] : mapping->get_ref<const Json::object_t &>()) {
        if (schemaName.is_string())
            node.mapping.emplace_back(value, schemaName.get<std::string>());
    }
}

} // namespace Core::SchemaWords
