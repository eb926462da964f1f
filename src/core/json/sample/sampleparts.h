// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/schema/schemanode.h"

#include <functional>
#include <unordered_map>

namespace Core {

// The schemas that must all hold for one value: what was asked for, all that these consist of, and
// of alternatives one. A plain value.
class SampleParts
{
public:
    using List = std::vector<const SchemaNode *>;
    // The number of the one that is taken.
    using Choose = std::function<size_t(const List &alternatives)>;

    SampleParts(List whole, const Choose &choose);

    const List &all() const { return m_all; }
    bool isNever() const;
    // Whether what was chosen may contradict the rest.
    bool isDoubtful() const { return m_isDoubtful; }
    bool fits(const nlohmann::json &value) const;
    // One of SchemaNode::Type; 0: nothing is said.
    quint8 type() const;

    // The strictest of all.
    SchemaNode::Count least(SchemaNode::Count SchemaNode::*count) const;
    SchemaNode::Count most(SchemaNode::Count SchemaNode::*count) const;

    std::vector<std::string> propertyNames() const; // in their order
    bool isRequired(const std::string &name) const;
    List property(const std::string &name) const;
    List element(size_t index) const;
    // What tells by its value which of several schemas is meant; null: nothing.
    const std::string *discriminated(const std::string &name) const;

private:
    void add(const SchemaNode &node, const Choose &choose);
    void addOne(const SchemaNode &node, const List &alternatives, const Choose &choose);
    void discriminate(const SchemaNode &node, const std::string &schemaName);

    List m_whole;
    List m_all;
    bool m_isDoubtful = false;
    std::string m_name; // of the outermost schema that has one
    std::unordered_map<std::string, std::string> m_discriminated;
};

} // namespace Core
