// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace Core {

// One schema in a graph of them, with what it refers to: what was a reference is one of allOf. A
// plain value.
struct SchemaNode
{
    enum Type : quint8 {
        Null = 1,
        Boolean = 2,
        Object = 4,
        Array = 8,
        Integer = 16,
        Number = 32,
        String = 64,
    };
    struct Property
    {
        std::string name;
        const SchemaNode *schema = nullptr;
    };
    struct Pattern
    {
        std::string text;
        QRegularExpression expression; // invalid: not looked at
        const SchemaNode *schema = nullptr; // of properties
    };
    using Count = std::optional<size_t>;

    std::string name; // the last part of the reference that led here
    bool isNever = false; // false as schema
    quint8 types = 0; // none: any
    std::optional<std::vector<nlohmann::ordered_json>> values; // enum, const
    std::set<nlohmann::json> known; // the same

    std::optional<double> minimum;
    std::optional<double> maximum;
    bool isMinimumExcluded = false;
    bool isMaximumExcluded = false;
    std::optional<double> multipleOf;

    Count minLength;
    Count maxLength;
    std::optional<Pattern> pattern;
    std::string format;

    std::vector<const SchemaNode *> prefix;
    const SchemaNode *items = nullptr; // behind the prefix
    const SchemaNode *contains = nullptr;
    Count minContains;
    Count maxContains;
    Count minItems;
    Count maxItems;
    bool isUnique = false;

    std::vector<Property> properties; // in the order of the text
    std::vector<Pattern> patternProperties;
    const SchemaNode *additional = nullptr;
    // What neither this schema nor one beside it has looked at.
    const SchemaNode *unevaluatedProperties = nullptr;
    const SchemaNode *unevaluatedItems = nullptr;
    const SchemaNode *propertyNames = nullptr;
    std::vector<std::string> required;
    std::vector<std::pair<std::string, std::vector<std::string>>> dependentRequired;
    std::vector<Property> dependentSchemas;
    Count minProperties;
    Count maxProperties;

    std::vector<const SchemaNode *> allOf;
    std::vector<const SchemaNode *> anyOf;
    std::vector<const SchemaNode *> oneOf;
    const SchemaNode *none = nullptr; // not
    const SchemaNode *condition = nullptr;
    const SchemaNode *then = nullptr;
    const SchemaNode *otherwise = nullptr;

    // What contents are made of.
    std::optional<nlohmann::ordered_json> example;
    std::optional<nlohmann::ordered_json> fallback; // default
    bool isReadOnly = false;
    bool isWriteOnly = false;
    std::string discriminator; // property
    std::vector<std::pair<std::string, std::string>> mapping; // its values, names of schemas

    const SchemaNode *property(const std::string &wanted) const;
};

} // namespace Core
