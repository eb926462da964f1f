// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/prettyjson.h"
#include "core/mock/mockconditionreader.h"
#include "core/mock/mockwords.h"
#include "core/mock/mockwriter.h"
#include "gui/exchange/codeview.h"
#include "gui/mock/fields/conditionrow.h"
#include "gui/mock/fields/conditionvalue.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

// What the fields of the row say, and how a condition comes into them.

namespace Gui {

using namespace Qt::StringLiterals;

void ConditionRow::setValue(const Core::MockCondition &condition)
{
    if (const auto present = value(); present && *present == condition)
        return;
    QJsonObject object
        = QJsonDocument::fromJson(Core::mockConditionText(condition).toUtf8()).object();
    const QString subject = Core::mockSubjectKey(condition.subject);
    m_subject->setCurrentText(subject);
    m_name->setText(condition.name);
    object.remove(subject);
    m_at->setText(condition.at);
    object.remove(u"at"_s);
    m_not->setChecked(condition.isNegated);
    object.remove(u"not"_s);
    m_asText->setChecked(condition.asText);
    object.remove(u"asText"_s);
    const bool isRange = object.contains(u"from"_s) || object.contains(u"to"_s);
    const QString test = isRange ? QString(ConditionValue::range) : object.keys().value(0);
    m_test->setCurrentText(test);
    m_value->setText(isRange ? QString(ConditionValue::shown(object.value(u"from"_s)) + u".."_s
                                       + ConditionValue::shown(object.value(u"to"_s)))
                             : ConditionValue::shown(object.value(test)));
    m_isShowing = true;
    m_schema->setCode(test == ConditionValue::schema
                          ? Core::prettyJson(condition.values.value(0)).text
                          : QByteArray(),
                      CodeLanguage::Json);
    m_isShowing = false;
    // A text that looks like another value needs its quotes.
    if (takesJson() && object.value(test).isString() && ConditionValue::jsonOf(m_value->text()))
        m_value->setText(u'"' + m_value->text() + u'"');
    refresh();
}

// What is looked at may be more than a text.
bool ConditionRow::takesJson() const
{
    const QString subject = m_subject->currentText();
    return subject == "json"_L1 || subject == "data"_L1
        || (subject == "state"_L1 && !m_at->text().isEmpty());
}

QByteArray ConditionRow::text() const
{
    const QString subject = m_subject->currentText();
    const QString test = m_test->currentText();
    const QString value = m_value->text();
    QJsonObject object;
    object.insert(subject,
                  ConditionValue::hasName(subject) ? QJsonValue(m_name->text()) : QJsonValue(true));
    if (test == ConditionValue::range)
        ConditionValue::addRange(object, value);
    else if (test == "exists"_L1)
        object.insert(test, !m_not->isChecked());
    else if (test == "oneOf"_L1)
        object.insert(test, ConditionValue::listOf(value));
    else if (test == "contains"_L1 || test == "matches"_L1
             || (test == "equals"_L1 && !takesJson() && subject != "count"_L1))
        object.insert(test, value);
    else if (test != ConditionValue::schema)
        object.insert(test, ConditionValue::jsonOf(value).value_or(value));
    if (m_not->isChecked() && test != "exists"_L1)
        object.insert(u"not"_s, true);
    if (ConditionValue::hasPlaces(subject) && !m_at->text().isEmpty())
        object.insert(u"at"_s, m_at->text());
    if (m_asText->isChecked())
        object.insert(u"asText"_s, true);
    QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (test == ConditionValue::schema) // as it is written: its keys stay in their order
        text.insert(text.size() - 1, ",\"schema\":" + Core::compactJson(m_schema->code()));
    return text;
}

Core::Result<Core::MockCondition> ConditionRow::value() const
{
    if (m_test->currentText() == ConditionValue::schema) {
        if (const auto fault = Core::checkStrictJson(m_schema->code()))
            return Core::failure(fault->toString(tr("Schema")));
    }
    const auto json = Core::PositionedJson::parse(text());
    if (!json)
        return Core::failure(json.error().message);
    Core::JsonErrors errors;
    Core::MockCondition condition = Core::readMockCondition(*json, errors);
    if (!errors.isEmpty())
        return Core::failure(errors.first().message);
    return condition;
}

} // namespace Gui
