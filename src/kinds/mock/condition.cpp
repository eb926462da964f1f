// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/condition.h"

#include "core/mock/boundedexpression.h"
#include "core/mock/mockwriter.h"
#include "core/templates/templateengine.h"
#include "kinds/mock/tr.h"

#include <algorithm>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;
using Subject = Core::MockCondition::Subject;
using Test = Core::MockCondition::Test;
using Json = nlohmann::json;

namespace {

QString asText(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>())
                             : QString::fromStdString(value.dump());
}

// As they are written, each of a list by itself.
std::vector<Json> asTexts(const std::vector<Json> &values)
{
    std::vector<Json> texts;
    const auto add = [&texts](const Json &value) {
        texts.push_back(value.is_null() ? std::string() : asText(value).toStdString());
    };
    for (const Json &value : values) {
        if (value.is_array() && !value.empty())
            std::ranges::for_each(value, add);
        else
            add(value);
    }
    return texts;
}

bool hasTemplate(const Core::MockCondition &condition)
{
    const bool isCompared = condition.test == Test::Equals || condition.test == Test::OneOf;
    return Core::TemplateEngine::isTemplate(condition.text.toUtf8())
        || (isCompared && std::ranges::any_of(condition.values, &Core::TemplateEngine::isTemplate));
}

} // namespace

Condition::Condition(const Core::MockCondition &condition, bool fillsIn)
    : m_condition(condition)
    , m_isTemplate(fillsIn && (condition.subject == Subject::Template || hasTemplate(condition)))
{
    const QString &place = condition.subject == Subject::Json ? condition.name : condition.at;
    if (!place.isEmpty()) {
        if (auto query = Core::JsonQuery::parse(place))
            m_query = std::move(*query);
    }
    if (condition.subject == Subject::Xml) {
        if (auto path = Core::XPath::parse(condition.name))
            m_xpath = std::move(*path);
    }
    if (condition.test == Test::Schema) {
        if (auto schema = Core::JsonSchema::read(condition.values.value(0)))
            m_schema = std::move(*schema);
    }
    for (const QByteArray &value : condition.values)
        m_values.push_back(Json::parse(value.begin(), value.end()));
    if (condition.asText)
        m_values = asTexts(m_values);
    if (condition.test == Test::Matches && !m_isTemplate) {
        m_expression = Core::boundedExpression(condition.text);
        m_expression.optimize();
    }
}

bool Condition::needsBody() const
{
    const auto asks = [](const QByteArray &text) { return text.contains("body"); };
    const bool asksByTemplate = m_isTemplate
        && (asks(m_condition.name.toUtf8()) || asks(m_condition.text.toUtf8())
            || std::ranges::any_of(m_condition.values, asks));
    return m_condition.subject == Subject::Form || m_condition.subject == Subject::Json
        || m_condition.subject == Subject::Body || m_condition.subject == Subject::Xml
        || asksByTemplate;
}

bool Condition::isInRange(const Json &value) const
{
    bool isNumber = value.is_number();
    const double number
        = isNumber ? value.get<double>() : asText(value).trimmed().toDouble(&isNumber);
    return isNumber && (!m_condition.from || number >= *m_condition.from)
        && (!m_condition.to || number <= *m_condition.to);
}

bool Condition::matches(const Json &value, const RequestFacts &facts) const
{
    if (!m_expression.isValid()) { // what a template made
        facts.giveUp(
            Tr::tr("A template makes “%1”, which is no regular expression.").arg(m_condition.text));
        return false;
    }
    const QRegularExpressionMatch match = m_expression.match(asText(value));
    if (!match.isValid())
        facts.giveUp(Tr::tr("The condition %1 takes too long to be tested.")
                         .arg(Core::mockConditionText(m_condition)));
    return match.hasMatch();
}

bool Condition::fits(const Json &value, const RequestFacts &facts) const
{
    switch (m_condition.test) {
    case Test::Equals:
    case Test::OneOf:
        return std::ranges::find(m_values, value) != m_values.end();
    case Test::Contains:
        if (value.is_array())
            return std::find(value.begin(), value.end(), Json(m_condition.text.toStdString()))
                != value.end();
        return asText(value).contains(m_condition.text);
    case Test::Matches:
        return matches(value, facts);
    case Test::Exists:
        return (m_condition.subject != Subject::Body && m_condition.subject != Subject::Template)
            || !asText(value).isEmpty();
    case Test::Range:
        return isInRange(value);
    case Test::Schema:
        return m_schema && m_schema->check(value).isEmpty();
    case Test::Every:
        return value.get<qint64>() % m_condition.every == 0;
    }
    return false;
}

bool Condition::holds(const RequestFacts &facts, const Circumstances &circumstances) const
{
    if (m_isTemplate && m_condition.subject != Subject::Template && facts.lookup())
        return Condition(filled(facts, circumstances)).holds(facts, circumstances);
    std::vector<Json> values = found(facts, circumstances);
    if (m_condition.asText)
        values = asTexts(values);
    return std::ranges::any_of(values, [&](const Json &value) { return fits(value, facts); })
        != m_condition.isNegated;
}

bool fitting(const std::vector<Condition> &conditions, bool anyIsEnough, const RequestFacts &facts,
             const Circumstances &circumstances)
{
    const auto holds
        = [&](const Condition &condition) { return condition.holds(facts, circumstances); };
    return anyIsEnough && !conditions.empty() ? std::ranges::any_of(conditions, holds)
                                              : std::ranges::all_of(conditions, holds);
}

} // namespace Kinds::Mock
