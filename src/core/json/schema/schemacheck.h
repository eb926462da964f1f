// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/schema/jsonschema.h"
#include "core/json/schema/schemanode.h"

#include <QElapsedTimer>

namespace Core {

// Holds one value against a schema. What a value can make it do is bounded. Any thread.
class SchemaCheck
{
public:
    using Json = nlohmann::json;
    using Faults = QList<JsonSchema::Fault>;

    static constexpr qsizetype mostFaults = 20;

    static Faults run(const SchemaNode &schema, const Json &value);
    static bool fits(const SchemaNode &schema, const Json &value);

private:
    explicit SchemaCheck(qsizetype enough)
        : m_enough(enough)
    {
    }

    void check(const SchemaNode &schema, const Json &value);
    void checkSelf(const SchemaNode &schema, const Json &value);
    void checkNumber(const SchemaNode &schema, const Json &value);
    void checkText(const SchemaNode &schema, const Json &value);
    bool matches(const SchemaNode::Pattern &pattern, const QString &text);
    void checkArray(const SchemaNode &schema, const Json &value);
    void checkContains(const SchemaNode &schema, const Json &value);
    void checkObject(const SchemaNode &schema, const Json &value);
    void checkMember(const SchemaNode &schema, const std::string &name, const Json &value);
    void checkDependencies(const SchemaNode &schema, const Json &value);
    void checkParts(const SchemaNode &schema, const Json &value);
    void checkAlternatives(const std::vector<const SchemaNode *> &list, bool isOne,
                           const Json &value);

    struct Evaluated; // parts of a value that schemas have looked at
    void checkUnevaluated(const SchemaNode &schema, const Json &value);
    // What the schema has, and those beside it that hold.
    void gather(const SchemaNode &schema, const Json &value, bool isInner, Evaluated &found);
    void gatherParts(const SchemaNode &schema, const Json &value, Evaluated &found);
    void gatherMembers(const SchemaNode &schema, const Json &value, Evaluated &found);
    void gatherItems(const SchemaNode &schema, const Json &value, Evaluated &found);

    // Faults are tried out, not told.
    Faults tried(const SchemaNode &schema, const Json &value, qsizetype enough);
    bool holds(const SchemaNode &schema, const Json &value);
    void below(const std::string &step, const SchemaNode &schema, const Json &value);
    void add(const QString &message);
    void addForbidden(const std::string &member);
    void addCount(size_t count, const SchemaNode::Count &least, const SchemaNode::Count &most,
                  const QString &tooFew, const QString &tooMany);
    bool isEnough() const { return m_tooMuchAt || m_faults.size() >= m_enough; }

    qsizetype m_enough;
    Faults m_faults;
    QString m_pointer;
    std::optional<QString> m_tooMuchAt; // whatever was tried there: nobody knows
    int m_depth = 0;
    int m_steps = 0;
    QElapsedTimer m_clock; // since the first expression
};

} // namespace Core
