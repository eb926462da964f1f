// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockconditionreader.h"

#include "core/expressiontexts.h"
#include "core/formats/xpath/xpath.h"
#include "core/json/jsonobjectreader.h"
#include "core/json/jsontext.h"
#include "core/json/query/jsonquery.h"
#include "core/json/schema/jsonschema.h"
#include "core/mock/mockvalues.h"
#include "core/mock/mockwords.h"
#include "core/tr.h"

#include <QRegularExpression>

namespace Core {

using namespace Qt::StringLiterals;
using Subject = MockCondition::Subject;
using Test = MockCondition::Test;

namespace {

constexpr double largest = 9'007'199'254'740'992.0; // of the whole numbers that a double can say

// Empty: there is none, or it is none.
QString readQuery(JsonObjectReader &reader, QStringView key)
{
    const QString path = reader.text(key).value_or(QString());
    if (!reader.member(key))
        return {};
    if (const auto query = JsonQuery::parse(path); !query)
        reader.fail(reader.member(key)->value.position, query.error());
    return path;
}

void readSubject(JsonObjectReader &reader, MockCondition &condition)
{
    const QStringList keys = mockSubjectKeys();
    QString found;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const PositionedJson::Member *member = reader.member(keys[i]);
        if (!member)
            continue;
        if (!found.isEmpty())
            reader.excluded(keys[i], found);
        found = keys[i];
        condition.subject = Subject(i);
        if (mockSubjectHasName(condition.subject))
            condition.name = reader.text(found).value_or(QString());
        else if (!reader.flag(found).value_or(false))
            reader.fail(member->value.position, Tr::tr("“%1” must be true.").arg(found));
    }
    condition.at = readQuery(reader, u"at");
    if (reader.member(u"at") && condition.subject != Subject::Data
        && condition.subject != Subject::State)
        reader.fail(reader.member(u"at")->position, Tr::tr("“at” is for “data” and “state” only."));
    if (found.isEmpty())
        reader.missingOneOf(keys);
    else if (condition.subject == Subject::Json) {
        readQuery(reader, found);
    } else if (condition.subject == Subject::Xml) {
        if (const auto path = XPath::parse(condition.name); !path)
            reader.fail(reader.member(found)->value.position, path.error());
    }
}

bool takesJson(const MockCondition &condition)
{
    return condition.subject == Subject::Json || condition.subject == Subject::Data
        || (condition.subject == Subject::State && !condition.at.isEmpty());
}

// The value of equals, or one of oneOf.
void addValue(JsonObjectReader &reader, MockCondition &condition, const PositionedJson &value)
{
    const auto *text = value.as<QString>();
    const bool isText = text;
    const bool isFilledIn = isText && text->contains("{{"_L1); // to a number, as text
    const bool isNumber = value.as<std::int64_t>() || (isFilledIn && condition.asText);
    if (condition.subject == Subject::Count ? !isNumber : !takesJson(condition) && !isText)
        reader.fail(value.position,
                    Tr::tr("“%1” must be compared with %2.")
                        .arg(mockSubjectKey(condition.subject),
                             condition.subject == Subject::Count ? Tr::tr("a whole number")
                                                                 : Tr::tr("a text")));
    condition.values += jsonText(value);
}

void readExpression(JsonObjectReader &reader, MockCondition &condition)
{
    condition.text = reader.text(u"matches").value_or(QString());
    const bool isTemplate = condition.text.contains("{{"_L1); // known when it is filled in
    if (const QRegularExpression expression(condition.text); !isTemplate && !expression.isValid())
        reader.fail(reader.member(u"matches")->value.position,
                    ExpressionTexts::invalid(condition.text, expression));
}

void readSchema(JsonObjectReader &reader, MockCondition &condition)
{
    const PositionedJson &value = reader.member(u"schema")->value;
    condition.test = Test::Schema;
    condition.values = {jsonText(value)};
    if (!takesJson(condition))
        reader.fail(value.position, Tr::tr("“schema” is for “json” and “data” only."));
    else if (const auto schema = JsonSchema::read(condition.values.first()); !schema)
        reader.fail(value.position, schema.error());
}

void readTest(JsonObjectReader &reader, MockCondition &condition, const QString &key)
{
    if (key == "equals"_L1) {
        condition.test = Test::Equals;
        addValue(reader, condition, reader.member(key)->value);
    } else if (key == "oneOf"_L1) {
        condition.test = Test::OneOf;
        if (const PositionedJson *list = reader.array(key)) {
            for (const PositionedJson &each : *list->as<PositionedJson::Array>())
                addValue(reader, condition, each);
        }
    } else if (key == "contains"_L1) {
        condition.test = Test::Contains;
        condition.text = reader.text(key).value_or(QString());
    } else if (key == "matches"_L1) {
        condition.test = Test::Matches;
        readExpression(reader, condition);
    } else if (key == "exists"_L1) {
        condition.test = Test::Exists;
        condition.isNegated = !reader.flag(key).value_or(true);
    } else if (key == "schema"_L1) {
        readSchema(reader, condition);
    } else if (key == "every"_L1) {
        condition.test = Test::Every;
        condition.every = reader.integer(key, 1, 1'000'000'000).value_or(1);
        if (condition.subject != Subject::Count)
            reader.fail(reader.member(key)->position, Tr::tr("“every” is for “count” only."));
    } else {
        condition.test = Test::Range;
        condition.from = readMockNumber(reader, u"from", -largest, largest);
        condition.to = readMockNumber(reader, u"to", -largest, largest);
    }
}

} // namespace

MockCondition readMockCondition(const PositionedJson &json, JsonErrors &errors)
{
    JsonObjectReader reader(json, errors);
    MockCondition condition;
    readSubject(reader, condition);
    condition.asText = reader.flag(u"asText").value_or(false);
    const QStringList tests {u"equals"_s, u"oneOf"_s,  u"contains"_s, u"matches"_s, u"exists"_s,
                             u"every"_s,  u"schema"_s, u"from"_s,     u"to"_s};
    QString found;
    for (const QString &key : tests) {
        const PositionedJson::Member *member = reader.member(key);
        const bool isSecondBound = key == "to"_L1 && found == "from"_L1;
        if (!member || isSecondBound)
            continue;
        if (!found.isEmpty())
            reader.excluded(key, found);
        found = key;
        readTest(reader, condition, key);
    }
    if (found.isEmpty())
        reader.missingOneOf(tests);
    if (reader.flag(u"not").value_or(false))
        condition.isNegated = !condition.isNegated;
    reader.finish();
    return condition;
}

QList<MockCondition> readMockConditions(JsonObjectReader &reader, JsonErrors &errors)
{
    QList<MockCondition> conditions;
    if (const PositionedJson *when = reader.array(u"when")) {
        for (const PositionedJson &each : *when->as<PositionedJson::Array>())
            conditions += readMockCondition(each, errors);
    }
    return conditions;
}

bool readMockMatch(JsonObjectReader &reader)
{
    const auto match = reader.text(u"match");
    if (match && *match != "any"_L1 && *match != "all"_L1)
        reader.unknownWord(u"match", {u"all"_s, u"any"_s});
    return match == "any"_L1;
}

} // namespace Core
