// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/instance/instancemessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Core {

QByteArray InstanceMessage::toLine() const
{
    const QJsonObject object {{u"version"_s, version},
                              {u"arguments"_s, QJsonArray::fromStringList(arguments)},
                              {u"workingFolder"_s, workingFolder}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<InstanceMessage> InstanceMessage::fromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (!object.value("version"_L1).isDouble())
        return std::nullopt;
    InstanceMessage message;
    if (object.value("version"_L1).toInt() != version)
        return message;
    for (const QJsonValue &argument : object.value("arguments"_L1).toArray())
        message.arguments += argument.toString();
    message.workingFolder = object.value("workingFolder"_L1).toString();
    return message;
}

QByteArray InstanceMessage::answer()
{
    const QJsonObject object {{u"version"_s, version}, {u"taken"_s, true}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

bool InstanceMessage::isAnswer(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object().value("taken"_L1).toBool();
}

} // namespace Core
