// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <nlohmann/json.hpp>

#include <string_view>

namespace Kinds::Mock {

// What the query of a list compares (docs/mock.md).
namespace ResourceValues {

using Json = nlohmann::ordered_json;

// The member that a key with dots leads to; null: there is none.
const Json *memberOf(const Json &item, std::string_view key);
// Whether an entry may be found by it.
bool isId(const Json &value);
qint64 sizeOf(const Json &value); // as JSON
// A text without its quotes, anything else as JSON.
QByteArray textOf(const Json &value);
// Whether the member is this; without a name everything is.
bool isIn(const Json &item, const std::string &member, const QByteArray &value);
// Negative: before, positive: behind. Numbers as numbers and before texts.
int compare(const QByteArray &a, const QByteArray &b);
// Whether the text is anywhere in it, whatever case.
bool containsText(const Json &value, const QString &text);

} // namespace ResourceValues

} // namespace Kinds::Mock
