// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/sample/sampleparts.h"

#include "core/json/schema/schemacheck.h"

#include <QString>

#include <algorithm>

namespace Core {

namespace {

constexpr size_t mostParts = 1000;

std::string nameOf(const SchemaNode &node)
{
    return node.name.empty() && node.allOf.size() == 1 ? node.allOf.front()->name : node.name;
}

} // namespace

SampleParts::SampleParts(List whole, const Choose &choose)
    : m_whole(std::move(whole))
{
    for (const SchemaNode *each : m_whole)
        add(*each, choose);
}

void SampleParts::add(const SchemaNode &node, const Choose &choose)
{
    if (m_all.size() > mostParts || std::ranges::find(m_all, &node) != m_all.end())
        return;
    m_all.push_back(&node);
    if (m_name.empty())
        m_name = node.name;
    m_isDoubtful |= node.none || node.condition || !node.dependentRequired.empty()
        || !node.dependentSchemas.empty() || !node.oneOf.empty() || !node.anyOf.empty();
    for (const SchemaNode *part : node.allOf)
        add(*part, choose);
    addOne(node, node.anyOf, choose);
    addOne(node, node.oneOf, choose);
    if (!node.discriminator.empty() && node.anyOf.empty() && node.oneOf.empty())
        discriminate(node, m_name);
    if (node.condition) {
        const bool holds = choose({node.condition, node.otherwise}) == 0;
        const SchemaNode *then = holds ? node.then : node.otherwise;
        if (holds)
            add(*node.condition, choose);
        if (then)
            add(*then, choose);
    }
}

void SampleParts::addOne(const SchemaNode &node, const List &alternatives, const Choose &choose)
{
    if (alternatives.empty())
        return;
    const SchemaNode &chosen
        = *alternatives[alternatives.size() > 1 ? choose(alternatives) : size_t(0)];
    if (!node.discriminator.empty())
        discriminate(node, nameOf(chosen));
    add(chosen, choose);
}

void SampleParts::discriminate(const SchemaNode &node, const std::string &schemaName)
{
    std::string value = schemaName;
    for (const auto &[mapped, target] : node.mapping) {
        if (target == schemaName || target.ends_with('/' + schemaName))
            value = mapped;
    }
    m_discriminated.emplace(node.discriminator, value);
}

const std::string *SampleParts::discriminated(const std::string &name) const
{
    const auto found = m_discriminated.find(name);
    return found == m_discriminated.end() ? nullptr : &found->second;
}

bool SampleParts::isNever() const
{
    return std::ranges::any_of(m_all, &SchemaNode::isNever);
}

bool SampleParts::fits(const nlohmann::json &value) const
{
    return std::ranges::all_of(
        m_whole, [&](const SchemaNode *each) { return SchemaCheck::fits(*each, value); });
}

quint8 SampleParts::type() const
{
    quint8 types = 0xff;
    quint8 likely = 0;
    bool isSaid = false;
    for (const SchemaNode *each : m_all) {
        isSaid |= each->types != 0;
        if (each->types)
            types &= each->types | (each->types & SchemaNode::Number ? SchemaNode::Integer : 0);
        if (!each->properties.empty() || !each->required.empty() || each->additional)
            likely |= SchemaNode::Object;
        else if (each->items || !each->prefix.empty() || each->contains)
            likely |= SchemaNode::Array;
        else if (each->minLength || each->pattern || !each->format.empty())
            likely |= SchemaNode::String;
        else if (each->minimum || each->maximum || each->multipleOf)
            likely |= SchemaNode::Number;
    }
    if (!isSaid)
        types = likely;
    else if (types & likely)
        types &= likely | SchemaNode::Integer;
    // A number may be whole, but need not look so.
    const quint8 order[] {SchemaNode::Object, SchemaNode::Array,   SchemaNode::String,
                          SchemaNode::Number, SchemaNode::Integer, SchemaNode::Boolean,
                          SchemaNode::Null};
    const auto first = std::ranges::find_if(order, [types](quint8 type) { return types & type; });
    return first == std::end(order) ? 0 : *first;
}

SchemaNode::Count SampleParts::least(SchemaNode::Count SchemaNode::*count) const
{
    SchemaNode::Count result;
    for (const SchemaNode *each : m_all) {
        if (each->*count)
            result = std::max(result.value_or(0), *(each->*count));
    }
    return result;
}

SchemaNode::Count SampleParts::most(SchemaNode::Count SchemaNode::*count) const
{
    SchemaNode::Count result;
    for (const SchemaNode *each : m_all) {
        if (each->*count)
            result = std::min(result.value_or(*(each->*count)), *(each->*count));
    }
    return result;
}

std::vector<std::string> SampleParts::propertyNames() const
{
    std::vector<std::string> names;
    const auto addName = [&](const std::string &name) {
        if (std::ranges::find(names, name) == names.end())
            names.push_back(name);
    };
    for (const SchemaNode *each : m_all) {
        for (const SchemaNode::Property &property : each->properties)
            addName(property.name);
    }
    for (const SchemaNode *each : m_all) {
        for (const std::string &name : each->required)
            addName(name);
    }
    return names;
}

bool SampleParts::isRequired(const std::string &name) const
{
    return std::ranges::any_of(m_all, [&](const SchemaNode *each) {
        return std::ranges::find(each->required, name) != each->required.end();
    });
}

SampleParts::List SampleParts::property(const std::string &name) const
{
    List list;
    const QString text = QString::fromStdString(name);
    for (const SchemaNode *each : m_all) {
        const SchemaNode *own = each->property(name);
        if (own)
            list.push_back(own);
        bool isKnown = own;
        for (const SchemaNode::Pattern &pattern : each->patternProperties) {
            if (pattern.expression.match(text).hasMatch()) {
                list.push_back(pattern.schema);
                isKnown = true;
            }
        }
        if (!isKnown && each->additional)
            list.push_back(each->additional);
    }
    return list;
}

SampleParts::List SampleParts::element(size_t index) const
{
    List list;
    for (const SchemaNode *each : m_all) {
        if (index < each->prefix.size())
            list.push_back(each->prefix[index]);
        else if (each->items)
            list.push_back(each->items);
        if (index == 0 && each->contains)
            list.push_back(each->contains);
    }
    return list;
}

} // namespace Core
