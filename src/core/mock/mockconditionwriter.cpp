// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockconditionwriter.h"

#include "core/mock/mockvaluewriter.h"
#include "core/mock/mockwords.h"
#include "core/mock/mockwriter.h"

#include <cmath>

namespace Core {

using Json = nlohmann::ordered_json;

namespace {

std::string textOf(const QString &value)
{
    return value.toStdString();
}

void addTest(Json &object, const MockCondition &condition)
{
    using Test = MockCondition::Test;
    switch (condition.test) {
    case Test::Equals:
        object["equals"] = MockValues::json(condition.values.value(0, "null"));
        break;
    case Test::OneOf: {
        Json &list = object["oneOf"] = Json::array();
        for (const QByteArray &value : condition.values)
            list.push_back(MockValues::json(value));
        break;
    }
    case Test::Contains:
        object["contains"] = textOf(condition.text);
        break;
    case Test::Matches:
        object["matches"] = textOf(condition.text);
        break;
    case Test::Exists:
        object["exists"] = !condition.isNegated;
        return;
    case Test::Range:
        if (condition.from)
            object["from"] = mockNumberJson(*condition.from);
        if (condition.to)
            object["to"] = mockNumberJson(*condition.to);
        break;
    case Test::Schema:
        object["schema"] = MockValues::json(condition.values.value(0, "true"));
        break;
    case Test::Every:
        object["every"] = condition.every;
        break;
    }
    if (condition.isNegated)
        object["not"] = true;
    if (condition.asText)
        object["asText"] = true;
}

} // namespace

Json mockNumberJson(double value)
{
    return value == std::floor(value) ? Json(std::int64_t(value)) : Json(value);
}

Json mockConditionJson(const MockCondition &condition)
{
    const bool hasName = mockSubjectHasName(condition.subject);
    Json object;
    object[textOf(mockSubjectKey(condition.subject))]
        = hasName ? Json(textOf(condition.name)) : Json(true);
    if (!condition.at.isEmpty())
        object["at"] = textOf(condition.at);
    addTest(object, condition);
    return object;
}

QString mockConditionText(const MockCondition &condition)
{
    return QString::fromStdString(mockConditionJson(condition).dump());
}

} // namespace Core
