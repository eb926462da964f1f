// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockoon/rule.h"

#include "core/json/jsontext.h"
#include "core/json/query/jsonquery.h"
#include "core/mock/mockoon/bucket.h"
#include "core/tr.h"

#include <QRegularExpression>

namespace Core::Mockoon {

using namespace Qt::StringLiterals;
using Subject = MockCondition::Subject;
using Test = MockCondition::Test;

namespace {

struct Rule
{
    QString target;
    QString modifier;
    QString value;
    QString test;
};

MockCondition constant(bool holds)
{
    MockCondition condition;
    condition.subject = Subject::Count;
    condition.test = Test::Exists;
    condition.isNegated = !holds;
    return condition;
}

QStringList stepsOf(const QString &modifier)
{
    static const QRegularExpression dot(u"(?<!\\\\)\\."_s);
    QStringList steps = modifier.split(dot);
    for (QString &step : steps)
        step.replace(u"\\."_s, u"."_s);
    return steps;
}

// "filter.name" is a name with brackets in a query.
QString queryNameOf(const QString &modifier)
{
    const QStringList steps
        = modifier.startsWith("$."_L1) ? stepsOf(modifier.mid(2)) : stepsOf(modifier);
    QString name = steps.first();
    for (const QString &step : steps.mid(1))
        name += u'[' + step + u']';
    return name;
}

// What it looks at; false: that cannot be taken over.
bool setSubject(MockCondition &condition, const Rule &rule)
{
    const QString &target = rule.target;
    condition.name = rule.modifier;
    if (target == "header"_L1 || target == "cookie"_L1 || target == "params"_L1) {
        condition.subject = target == "header"_L1 ? Subject::Header
            : target == "cookie"_L1               ? Subject::Cookie
                                                  : Subject::Path;
        return !rule.modifier.isEmpty();
    }
    if (target == "query"_L1) {
        condition.subject = Subject::Query;
        condition.name = queryNameOf(rule.modifier);
        return !rule.modifier.isEmpty();
    }
    if (target == "body"_L1) {
        const bool isWhole = rule.modifier.isEmpty()
            && (rule.test == "equals"_L1 || rule.test.startsWith("regex"_L1)
                || rule.test == "null"_L1);
        condition.subject = isWhole ? Subject::Body : Subject::Json;
        condition.name = isWhole ? QString() : jsonPathOf(rule.modifier);
        condition.asText = !isWhole;
        return isWhole || condition.name == "$"_L1 || JsonQuery::parse(condition.name).has_value();
    }
    if (target == "global_var"_L1) {
        condition.subject = Subject::State;
        return !rule.modifier.isEmpty() && !rule.modifier.contains(u'.')
            && !rule.modifier.startsWith(u'$');
    }
    condition.name.clear();
    condition.subject = target == "method"_L1 ? Subject::Method
        : target == "path"_L1                 ? Subject::Target
                                              : Subject::Count;
    return target == "method"_L1 || target == "path"_L1 || target == "request_number"_L1;
}

void setEquals(MockCondition &condition, const QString &value)
{
    condition.test = Test::Equals;
    PositionedJson json;
    json.value = condition.subject == Subject::Method ? value.toUpper() : value;
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (condition.subject == Subject::Count && isNumber && QString::number(number) == value)
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
    return QRegularExpression(condition.text).isValid();
}

bool setTest(MockCondition &condition, const Rule &rule)
{
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
    if (rule.test == "empty_array"_L1 && condition.subject == Subject::Json) {
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

QString jsonPathOf(const QString &modifier)
{
    if (modifier.startsWith(u'$'))
        return modifier;
    static const QRegularExpression number(u"^(0|[1-9][0-9]{0,8})$"_s);
    static const QRegularExpression plain(u"^[A-Za-z_]\\w*$"_s);
    QString path = u"$"_s;
    for (const QString &step : modifier.isEmpty() ? QStringList() : stepsOf(modifier)) {
        if (number.match(step).hasMatch())
            path += u'[' + step + u']';
        else if (plain.match(step).hasMatch())
            path += u'.' + step;
        else
            path += u"['" + step + u"']";
    }
    return path;
}

MockCondition conditionOf(Conversion &conversion, const PositionedJson &json, const QString &path)
{
    const Rule rule = ruleOf(json);
    MockCondition condition;
    const bool isTemplate = rule.value.contains("{{"_L1) || rule.modifier.contains("{{"_L1);
    if (isMetByRoute(rule, path)) {
        condition = constant(true);
    } else if (isTemplate || !setSubject(condition, rule) || !setTest(condition, rule)) {
        conversion.remark(Tr::tr("The rule “%1 %2 %3 %4” cannot be taken over; it is never met.")
                              .arg(rule.target, rule.modifier, rule.test, rule.value.left(60)));
        condition = constant(false);
    }
    if (flagOf(json, u"invert"))
        condition.isNegated = !condition.isNegated;
    return condition;
}

} // namespace Core::Mockoon
