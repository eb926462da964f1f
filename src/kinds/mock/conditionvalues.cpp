// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/boundedjson.h"
#include "core/mock/mockwriter.h"
#include "core/templates/templateengine.h"
#include "kinds/mock/condition.h"
#include "kinds/mock/tr.h"

#include <algorithm>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;
using Subject = Core::MockCondition::Subject;
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

// For people: short, as JSON.
QString shortly(const Json &value)
{
    constexpr qsizetype longest = 60;
    const QString text = QString::fromStdString(value.dump());
    return text.size() <= longest ? text : text.left(longest) + u'…';
}

} // namespace

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
        if (value == circumstances.state.constEnd())
            return {};
        return m_condition.at.isEmpty() ? std::vector<Json> {value->toStdString()}
                                        : foundIn(value->toUtf8());
    }
    case Subject::Data: {
        const auto value = facts.lookup() ? facts.lookup()->data(name) : std::nullopt;
        return value ? foundIn(*value) : std::vector<Json>();
    }
    case Subject::Template: {
        if (!m_isTemplate || !facts.lookup())
            return {name.toStdString()};
        const auto text = facts.lookup()->filled(name, facts, circumstances.route);
        if (!text)
            facts.giveUp(text.error());
        return {text ? text->toStdString() : std::string()};
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

std::vector<Json> Condition::foundIn(const QByteArray &json) const
{
    const auto value = Core::parseBoundedJson<Json>(json);
    if (value.is_discarded())
        return {};
    if (!m_query)
        return {value};
    std::vector<Json> values;
    for (const Json *each : m_query->find(value))
        values.push_back(*each);
    return values;
}

Core::MockCondition Condition::filled(const RequestFacts &facts,
                                      const Circumstances &circumstances) const
{
    Core::MockCondition condition = m_condition;
    const auto fill = [&](const QString &text) {
        if (!Core::TemplateEngine::isTemplate(text.toUtf8()))
            return text;
        const auto made = facts.lookup()->filled(text, facts, circumstances.route);
        if (!made)
            facts.giveUp(made.error());
        return made ? *made : QString();
    };
    condition.text = fill(condition.text);
    for (QByteArray &value : condition.values) {
        if (const auto json = Json::parse(value.begin(), value.end()); json.is_string())
            value = QByteArray::fromStdString(
                Json(
                    fill(QString::fromStdString(json.get_ref<const std::string &>())).toStdString())
                    .dump());
    }
    return condition;
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

} // namespace Kinds::Mock
