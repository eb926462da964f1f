// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/condition.h"

#include "core/mock/boundedexpression.h"
#include "core/mock/mockwriter.h"
#include "kinds/mock/tr.h"

#include <algorithm>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;
using Subject = Core::MockCondition::Subject;
using Test = Core::MockCondition::Test;
using Json = nlohmann::json;

namespace {

// Bytes that are no UTF-8 get replacement characters.
Json textOf(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).toStdString();
}

std::vector<Json> textsOf(const QByteArrayList &values)
{
    std::vector<Json> texts;
    for (const QByteArray &value : values)
        texts.push_back(textOf(value));
    return texts;
}

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

// For people: short, as JSON.
QString shortly(const Json &value)
{
    constexpr qsizetype longest = 60;
    const QString text = QString::fromStdString(value.dump());
    return text.size() <= longest ? text : text.left(longest) + u'…';
}

} // namespace

Condition::Condition(const Core::MockCondition &condition)
    : m_condition(condition)
{
    if (condition.subject == Subject::Json) {
        if (auto query = Core::JsonQuery::parse(condition.name))
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
    if (condition.test == Test::Matches) {
        m_expression = Core::boundedExpression(condition.text);
        m_expression.optimize();
    }
}

bool Condition::needsBody() const
{
    return m_condition.subject == Subject::Form || m_condition.subject == Subject::Json
        || m_condition.subject == Subject::Body || m_condition.subject == Subject::Xml;
}

std::vector<Json> Condition::found(const RequestFacts &facts,
                                   const Circumstances &circumstances) const
{
    const QString &name = m_condition.name;
    switch (m_condition.subject) {
    case Subject::Path:
        return textsOf(facts.pathParameter(circumstances.route, name));
    case Subject::Query:
        return textsOf(facts.query(name.toUtf8()));
    case Subject::Header:
        return textsOf(facts.header(name.toUtf8()));
    case Subject::Cookie:
        return textsOf(facts.cookie(name.toUtf8()));
    case Subject::Form:
        return textsOf(facts.form(name.toUtf8()));
    case Subject::Body:
        return {textOf(facts.body())};
    case Subject::Count:
        return {circumstances.count};
    case Subject::Method:
        return {textOf(facts.request().method)};
    case Subject::Target:
        return {textOf(facts.request().target)};
    case Subject::State: {
        const auto value = circumstances.state.constFind(name);
        return value == circumstances.state.constEnd() ? std::vector<Json>()
                                                       : std::vector<Json> {value->toStdString()};
    }
    case Subject::Xml: {
        std::vector<Json> texts;
        const QStringList found = m_xpath ? m_xpath->find(facts.body()) : QStringList();
        for (const QString &text : found)
            texts.emplace_back(text.toStdString());
        return texts;
    }
    case Subject::Json:
        break;
    }
    const Json *json = facts.json();
    if (!json || !m_query)
        return {};
    std::vector<Json> values;
    for (const Json *value : m_query->find(*json))
        values.push_back(*value);
    return values;
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
        return m_condition.subject != Subject::Body || !asText(value).isEmpty();
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
    std::vector<Json> values = found(facts, circumstances);
    if (m_condition.asText)
        values = asTexts(values);
    return std::ranges::any_of(values, [&](const Json &value) { return fits(value, facts); })
        != m_condition.isNegated;
}

QString Condition::describe(const RequestFacts &facts, const Circumstances &circumstances) const
{
    const std::vector<Json> values = found(facts, circumstances);
    const QString what = Core::mockConditionText(m_condition);
    if (values.empty())
        return Tr::tr("The condition %1 is not met: there is none.").arg(what);
    QStringList texts;
    constexpr size_t most = 3;
    for (size_t i = 0; i < std::min(values.size(), most); ++i)
        texts += shortly(values[i]);
    return Tr::tr("The condition %1 is not met: it is %2.").arg(what, texts.join(u", "_s));
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
