// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockoon/rule.h"

#include "core/json/jsontext.h"
#include "core/json/schema/jsonschema.h"
#include "core/mock/mockoon/bucket.h"
#include "core/mock/mockoon/rulesubject.h"
#include "core/tr.h"

#include <QRegularExpression>

#include <nlohmann/json.hpp>

namespace Core::Mockoon {

using namespace Qt::StringLiterals;
using Subject = MockCondition::Subject;
using Test = MockCondition::Test;

namespace {

MockCondition constant(bool holds)
{
    MockCondition condition;
    condition.subject = Subject::Count;
    condition.test = Test::Exists;
    condition.isNegated = !holds;
    return condition;
}

void setEquals(MockCondition &condition, const QString &value)
{
    condition.test = Test::Equals;
    PositionedJson json;
    json.value = condition.subject == Subject::Method ? value.toUpper() : value;
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (condition.subject == Subject::Count && value.contains("{{"_L1))
        condition.asText = true;
    else if (condition.subject == Subject::Count && isNumber && QString::number(number) == value)
        json.value = std::int64_t(number);
    else if (condition.subject == Subject::Count)
        json.value = std::int64_t(0); // no request has this number
    condition.values = {jsonText(json)};
}

// A text that is there and not empty, or not.
void setNull(MockCondition &condition)
{
    condition.test = Test::Matches;
    condition.text = u"(?s)."_s;
    condition.isNegated = true;
}

bool setExpression(MockCondition &condition, const Rule &rule)
{
    const bool isCaseless = rule.test == "regex_i"_L1 || condition.subject == Subject::Method;
    condition.test = Test::Matches;
    condition.text = (isCaseless ? u"(?i)"_s : QString()) + rule.value;
    return condition.text.contains("{{"_L1) || QRegularExpression(condition.text).isValid();
}

// The schema stands in a data bucket.
bool setSchema(const Conversion &conversion, MockCondition &condition, const Rule &rule)
{
    const QStringList steps = modifierSteps(rule.value);
    const PositionedJson *found = conversion.bucket(steps.first());
    const Bucket bucket = found ? bucketOf(*found) : Bucket();
    if (!bucket.isJson)
        return false;
    auto json = nlohmann::ordered_json::parse(bucket.content.begin(), bucket.content.end());
    for (const QString &step : steps.mid(1)) {
        if (!json.is_object() || !json.contains(step.toStdString()))
            return false;
        json = nlohmann::ordered_json(json[step.toStdString()]);
    }
    if (condition.subject == Subject::Body) {
        condition.subject = Subject::Json;
        condition.name = u"$"_s;
    }
    condition.test = Test::Schema;
    condition.asText = false;
    condition.values = {QByteArray::fromStdString(json.dump())};
    const bool takesJson = condition.subject == Subject::Json || condition.subject == Subject::Data;
    return takesJson && JsonSchema::read(condition.values.first()).has_value();
}

bool setTest(const Conversion &conversion, MockCondition &condition, const Rule &rule)
{
    if (rule.test == "valid_json_schema"_L1)
        return setSchema(conversion, condition, rule);
    if (rule.test == "equals"_L1 || rule.test == "array_includes"_L1) {
        setEquals(condition, rule.value);
        return true;
    }
    if (rule.test.startsWith("regex"_L1))
        return setExpression(condition, rule);
    if (rule.test == "null"_L1) {
        setNull(condition);
        return true;
    }
    const bool isValue = condition.subject == Subject::Json || condition.subject == Subject::Data
        || !condition.at.isEmpty();
    if (rule.test == "empty_array"_L1 && isValue) {
        condition.test = Test::Equals;
        condition.values = {"[]"};
        condition.asText = false;
        return true;
    }
    if (rule.test == "empty_array"_L1) {
        condition = constant(false);
        return true;
    }
    return false;
}

// The path of the route is looked at, too, which is always the same.
bool isMetByRoute(const Rule &rule, const QString &path)
{
    if (rule.target != "path"_L1)
        return false;
    if (rule.test == "equals"_L1 || rule.test == "array_includes"_L1)
        return path == rule.value;
    const auto options = rule.test == "regex_i"_L1 ? QRegularExpression::CaseInsensitiveOption
                                                   : QRegularExpression::NoPatternOption;
    return rule.test.startsWith("regex"_L1)
        && QRegularExpression(rule.value, options).match(path).hasMatch();
}

Rule ruleOf(const PositionedJson &json)
{
    Rule rule {textOf(json, u"target"), textOf(json, u"modifier"), textOf(json, u"value"),
               textOf(json, u"operator")};
    if (rule.test.isEmpty()) // of old files
        rule.test = flagOf(json, u"isRegex") ? u"regex"_s : u"equals"_s;
    return rule;
}

} // namespace

MockCondition conditionOf(Conversion &conversion, const PositionedJson &json, const QString &path)
{
    const Rule rule = ruleOf(json);
    MockCondition condition;
    // Only the rule of a template has one there that could be filled in.
    const bool isVague = rule.target != "templating"_L1 && rule.modifier.contains("{{"_L1);
    if (isMetByRoute(rule, path)) {
        condition = constant(true);
    } else if (isVague || !setRuleSubject(conversion, condition, rule)
               || !setTest(conversion, condition, rule)) {
        conversion.remark(Tr::tr("The rule “%1 %2 %3 %4” cannot be taken over; it is never met.")
                              .arg(rule.target, rule.modifier, rule.test, rule.value.left(60)));
        condition = constant(false);
    }
    if (flagOf(json, u"invert"))
        condition.isNegated = !condition.isNegated;
    return condition;
}

} // namespace Core::Mockoon
