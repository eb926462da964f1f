// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schema/schemacheck.h"

#include <set>

namespace Core {

struct SchemaCheck::Evaluated
{
    bool isAll = false; // members or elements
    std::set<std::string> members;
    std::set<size_t> elements;
};

// What else was wrong with the value has been told already.
void SchemaCheck::checkUnevaluated(const SchemaNode &schema, const Json &value)
{
    Evaluated found;
    gather(schema, value, false, found);
    if (found.isAll || isEnough())
        return;
    if (value.is_object() && schema.unevaluatedProperties) {
        for (const auto &[name, member] : value.items()) {
            if (found.members.contains(name))
                continue;
            if (schema.unevaluatedProperties->isNever)
                addForbidden(name);
            else
                below(name, *schema.unevaluatedProperties, member);
        }
    }
    for (size_t i = 0; value.is_array() && schema.unevaluatedItems && i < value.size(); ++i) {
        if (!found.elements.contains(i))
            below(std::to_string(i), *schema.unevaluatedItems, value[i]);
    }
}

void SchemaCheck::gather(const SchemaNode &schema, const Json &value, bool isInner,
                         Evaluated &found)
{
    constexpr int deepest = 100; // references may go in circles
    if (m_depth > deepest || isEnough() || found.isAll)
        return;
    ++m_depth;
    if (value.is_object()) {
        found.isAll |= isInner && schema.unevaluatedProperties;
        gatherMembers(schema, value, found);
    } else if (value.is_array()) {
        found.isAll |= isInner && schema.unevaluatedItems;
        gatherItems(schema, value, found);
    }
    gatherParts(schema, value, found);
    --m_depth;
}

void SchemaCheck::gatherParts(const SchemaNode &schema, const Json &value, Evaluated &found)
{
    for (const SchemaNode *part : schema.allOf)
        gather(*part, value, true, found);
    for (const auto *list : {&schema.anyOf, &schema.oneOf}) {
        for (const SchemaNode *each : *list) {
            if (holds(*each, value))
                gather(*each, value, true, found);
        }
    }
    if (!schema.condition)
        return;
    const bool isMet = holds(*schema.condition, value);
    if (isMet)
        gather(*schema.condition, value, true, found);
    if (const SchemaNode *then = isMet ? schema.then : schema.otherwise)
        gather(*then, value, true, found);
}

void SchemaCheck::gatherMembers(const SchemaNode &schema, const Json &value, Evaluated &found)
{
    found.isAll |= schema.additional != nullptr;
    for (const auto &[name, member] : value.items()) {
        if (schema.property(name))
            found.members.insert(name);
        for (const SchemaNode::Pattern &pattern : schema.patternProperties) {
            if (matches(pattern, QString::fromStdString(name)))
                found.members.insert(name);
        }
    }
    for (const SchemaNode::Property &each : schema.dependentSchemas) {
        if (value.contains(each.name))
            gather(*each.schema, value, true, found);
    }
}

void SchemaCheck::gatherItems(const SchemaNode &schema, const Json &value, Evaluated &found)
{
    found.isAll |= schema.items != nullptr;
    for (size_t i = 0; i < value.size(); ++i) {
        if (i < schema.prefix.size() || (schema.contains && holds(*schema.contains, value[i])))
            found.elements.insert(i);
    }
}

} // namespace Core
