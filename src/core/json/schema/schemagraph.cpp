// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schema/schemagraph.h"

#include "core/json/schema/schemawords.h"
#include "core/tr.h"

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;
using Json = SchemaGraph::Json;
using SchemaWords::member;

const SchemaNode *SchemaNode::property(const std::string &wanted) const
{
    const auto found = std::ranges::find(properties, wanted, &Property::name);
    return found == properties.end() ? nullptr : found->schema;
}

SchemaGraph::SchemaGraph(Json schema, std::shared_ptr<const SchemaDocuments> documents,
                         JsonSchema::Use use)
    : m_text(std::move(schema))
    , m_documents(std::move(documents))
    , m_use(use)
{
    m_root = nodeOf(m_text);
    for (; !m_unread.empty(); m_unread.pop_front())
        read(*m_unread.front().first, *m_unread.front().second);
    for (size_t i = 0; i < m_nodes.size(); ++i)
        dropOtherUse(m_nodes[i]);
}

// Known before it is read, so that cycles end, and read later, however long a chain is.
const SchemaNode *SchemaGraph::nodeOf(const Json &schema, const std::string &name)
{
    if (const auto known = m_known.find(&schema); known != m_known.end())
        return known->second;
    SchemaNode &node = m_nodes.emplace_back();
    m_known.emplace(&schema, &node);
    node.name = name;
    if (schema.is_boolean())
        node.isNever = !schema.get<bool>();
    else if (schema.is_object())
        m_unread.emplace_back(&node, &schema);
    else
        fail(Tr::tr("A schema must be an object, true or false."));
    return &node;
}

void SchemaGraph::read(SchemaNode &node, const Json &schema)
{
    SchemaWords::readTypes(node, schema);
    SchemaWords::readValues(node, schema);
    SchemaWords::readNumbers(node, schema);
    SchemaWords::readCounts(node, schema);
    SchemaWords::readContents(node, schema);
    if (const Json *pattern = member(schema, "pattern"); pattern && pattern->is_string())
        node.pattern = SchemaWords::patternOf(pattern->get<std::string>());
    readReference(node, schema);
    readArray(node, schema);
    readObject(node, schema);
    readDependencies(node, schema);
    readParts(node, schema);
}

void SchemaGraph::fail(const QString &text)
{
    if (m_fault.isEmpty())
        m_fault = text;
}

const SchemaNode *SchemaGraph::below(const Json &schema, const char *key)
{
    const Json *found = member(schema, key);
    return found ? nodeOf(*found) : nullptr;
}

std::vector<const SchemaNode *> SchemaGraph::listBelow(const Json &schema, const char *key)
{
    std::vector<const SchemaNode *> nodes;
    if (const Json *list = member(schema, key); list && list->is_array()) {
        for (const Json &each : *list)
            nodes.push_back(nodeOf(each));
    }
    return nodes;
}

void SchemaGraph::readArray(SchemaNode &node, const Json &schema)
{
    node.prefix = listBelow(schema, "prefixItems");
    const Json *items = member(schema, "items");
    if (items && items->is_array()) { // before 2020-12
        node.prefix = listBelow(schema, "items");
        node.items = below(schema, "additionalItems");
    } else if (items) {
        node.items = nodeOf(*items);
    }
    node.contains = below(schema, "contains");
    node.unevaluatedItems = below(schema, "unevaluatedItems");
}

void SchemaGraph::readObject(SchemaNode &node, const Json &schema)
{
    if (const Json *properties = member(schema, "properties");
        properties && properties->is_object()) {
        for (const auto &[name, value] : properties->get_ref<const Json::object_t &>())
            node.properties.push_back({name, nodeOf(value)});
    }
    if (const Json *patterns = member(schema, "patternProperties");
        patterns && patterns->is_object()) {
        for (const auto &[text, value] : patterns->get_ref<const Json::object_t &>()) {
            node.patternProperties.push_back(SchemaWords::patternOf(text));
            node.patternProperties.back().schema = nodeOf(value);
        }
    }
    node.additional = below(schema, "additionalProperties");
    node.unevaluatedProperties = below(schema, "unevaluatedProperties");
    node.propertyNames = below(schema, "propertyNames");
    if (const Json *required = member(schema, "required"))
        node.required = SchemaWords::textsOf(*required);
}

// "dependencies" is both, before 2019-09.
void SchemaGraph::readDependencies(SchemaNode &node, const Json &schema)
{
    for (const char *key : {"dependentRequired", "dependentSchemas", "dependencies"}) {
        const Json *all = member(schema, key);
        if (!all || !all->is_object())
            continue;
        for (const auto &[name, value] : all->get_ref<const Json::object_t &>()) {
            if (value.is_array())
                node.dependentRequired.emplace_back(name, SchemaWords::textsOf(value));
            else
                node.dependentSchemas.push_back({name, nodeOf(value)});
        }
    }
}

void SchemaGraph::readParts(SchemaNode &node, const Json &schema)
{
    for (const SchemaNode *part : listBelow(schema, "allOf"))
        node.allOf.push_back(part);
    node.anyOf = listBelow(schema, "anyOf");
    node.oneOf = listBelow(schema, "oneOf");
    node.none = below(schema, "not");
    node.condition = below(schema, "if");
    node.then = below(schema, "then");
    node.otherwise = below(schema, "else");
}

// A property that is only for the other direction cannot be required in this one.
void SchemaGraph::dropOtherUse(SchemaNode &node) const
{
    if (m_use == JsonSchema::Use::Any)
        return;
    const auto isOther = [this](const SchemaNode *schema) {
        const auto marked = [this](const SchemaNode *each) {
            return m_use == JsonSchema::Use::Request ? each->isReadOnly : each->isWriteOnly;
        };
        return schema && (marked(schema) || std::ranges::any_of(schema->allOf, marked));
    };
    std::erase_if(node.required,
                  [&](const std::string &name) { return isOther(node.property(name)); });
}

} // namespace Core
