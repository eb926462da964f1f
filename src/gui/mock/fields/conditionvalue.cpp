// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/fields/conditionvalue.h"

#include "core/mock/mockwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace Gui {

using namespace Qt::StringLiterals;

bool ConditionValue::hasName(const QString &subject)
{
    return Core::mockSubjectHasName(
        Core::MockCondition::Subject(Core::mockSubjectKeys().indexOf(subject)));
}

bool ConditionValue::hasPlaces(const QString &subject)
{
    return subject == "data"_L1 || subject == "state"_L1;
}

QString ConditionValue::shown(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isUndefined())
        return {};
    const QByteArray list = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

std::optional<QJsonValue> ConditionValue::jsonOf(const QString &text)
{
    QJsonParseError error;
    const auto list = QJsonDocument::fromJson('[' + text.toUtf8() + ']', &error);
    if (error.error != QJsonParseError::NoError || list.array().size() != 1)
        return {};
    return list.array().first();
}

QJsonValue ConditionValue::listOf(const QString &text)
{
    if (const auto json = jsonOf(text); json && json->isArray())
        return *json;
    QJsonArray list;
    for (const QString &each : text.split(u','))
        list.append(each.trimmed());
    return list;
}

void ConditionValue::addRange(QJsonObject &object, const QString &text)
{
    const QStringList ends = text.split(u".."_s);
    for (const auto &[key, end] : {std::pair(u"from"_s, ends.value(0).trimmed()),
                                   std::pair(u"to"_s, ends.value(1).trimmed())}) {
        if (!end.isEmpty())
            object.insert(key, jsonOf(end).value_or(end));
    }
    if (ends.size() == 1)
        object.insert(u"to"_s, object.value(u"from"_s));
}

} // namespace Gui
