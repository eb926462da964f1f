// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schema/schemagraph.h"
#include "core/json/schema/schemawords.h"

#include <algorithm>

namespace Core {

using Json = SchemaGraph::Json;
using SchemaWords::member;

namespace {

// "Pet" of "#/components/schemas/Pet".
std::string lastPart(const std::string &reference)
{
    const size_t slash = reference.find_last_of("/#");
    return slash == std::string::npos ? reference : reference.substr(slash + 1);
}

} // namespace

// What leads nowhere lets everything pass.
void SchemaGraph::readReference(SchemaNode &node, const Json &schema)
{
    for (const char *key : {"$ref", "$dynamicRef"}) {
        const Json *reference = member(schema, key);
        if (!reference || !reference->is_string())
            continue;
        const auto &text = reference->get_ref<const std::string &>();
        const bool isDynamic = key[1] == 'd';
        if (const Json *target = isDynamic ? dynamicTarget(text) : m_documents->find(text))
            node.allOf.push_back(nodeOf(*target, lastPart(text)));
        else
            fail(SchemaDocuments::leadsNowhere(text));
    }
}

// The outermost schema that has the anchor: the one that was begun with, one that it only refers
// to, or a definition of these.
const Json *SchemaGraph::dynamicTarget(const std::string &reference) const
{
    const Json *usual = m_documents->find(reference);
    const std::string name = reference.substr(reference.find('#') + 1);
    const auto hasAnchor = [&name](const Json &schema) {
        const Json *anchor = member(schema, "$dynamicAnchor");
        return anchor && anchor->is_string() && anchor->get_ref<const std::string &>() == name;
    };
    if (!usual || !hasAnchor(*usual))
        return usual;
    constexpr int longest = 20;
    const Json *outer = &m_text;
    for (int i = 0; outer && outer->is_object() && i < longest; ++i) {
        if (hasAnchor(*outer))
            return outer;
        const Json *definitions = member(*outer, "$defs");
        if (definitions && definitions->is_object()) {
            const auto found = std::ranges::find_if(*definitions, hasAnchor);
            if (found != definitions->end())
                return &*found;
        }
        const Json *next = member(*outer, "$ref");
        outer = next && next->is_string() ? m_documents->find(next->get_ref<const std::string &>())
                                          : nullptr;
    }
    return usual;
}

} // namespace Core
