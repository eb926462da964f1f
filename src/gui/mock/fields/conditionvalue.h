// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

// Values of conditions as people write them into a field.
namespace Gui::ConditionValue {

// Tests that have fields of another kind than the rest.
inline constexpr QLatin1String range("from, to"); // two keys of the file
inline constexpr QLatin1String schema("schema");

bool hasName(const QString &subject);
bool hasPlaces(const QString &subject); // that a JSON path names
// A text as it is, anything else as JSON.
QString shown(const QJsonValue &value);
std::optional<QJsonValue> jsonOf(const QString &text);
// A list of JSON, or texts between commas.
QJsonValue listOf(const QString &text);
// The keys "from" and "to" of what is written as 2..4.
void addRange(QJsonObject &object, const QString &text);

} // namespace Gui::ConditionValue
