// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/xpath/xpath.h"
#include "core/json/query/jsonquery.h"
#include "core/json/schema/jsonschema.h"
#include "kinds/mock/requestfacts.h"

namespace Kinds::Mock {

// What responses have put there, by name.
using State = QHash<QString, QString>;

// What a condition looks at beyond the request.
struct Circumstances
{
    const Core::MockRoute &route;
    const State &state;
    qint64 count = 0; // the request's number among those that came to the route, from 1
};

// A condition made ready to be tested many times. Any thread.
class Condition
{
public:
    // fillsIn: its texts may be templates.
    explicit Condition(const Core::MockCondition &condition, bool fillsIn = false);

    bool holds(const RequestFacts &facts, const Circumstances &circumstances) const;
    // It, and what it has found, in the words of the mock file.
    QString describe(const RequestFacts &facts, const Circumstances &circumstances) const;
    bool needsBody() const;
    bool isTemplate() const { return m_isTemplate; }

private:
    using Json = nlohmann::json;

    // What it looks at; texts are JSON texts.
    std::vector<Json> found(const RequestFacts &facts, const Circumstances &circumstances) const;
    std::vector<Json> foundIn(const QByteArray &json) const;
    // With what its templates make.
    Core::MockCondition filled(const RequestFacts &facts, const Circumstances &circumstances) const;
    bool fits(const Json &value, const RequestFacts &facts) const;
    bool matches(const Json &value, const RequestFacts &facts) const;
    bool isInRange(const Json &value) const;

    const Core::MockCondition m_condition;
    std::optional<Core::JsonQuery> m_query;
    std::optional<Core::XPath> m_xpath;
    std::optional<Core::JsonSchema> m_schema;
    std::vector<Json> m_values;
    QRegularExpression m_expression;
    bool m_isTemplate = false;
};

// Whether all of the conditions are true, or one of them if that is enough.
bool fitting(const std::vector<Condition> &conditions, bool anyIsEnough, const RequestFacts &facts,
             const Circumstances &circumstances);

} // namespace Kinds::Mock
