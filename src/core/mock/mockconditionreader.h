// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/jsonobjectreader.h"
#include "core/mock/mockfile.h"

namespace Core {

// An entry of "when". The first mistake of the file goes to error. Any thread.
MockCondition readMockCondition(const PositionedJson &json, std::optional<JsonError> &error);
// "when", and whether "match" wants any instead of all.
QList<MockCondition> readMockConditions(JsonObjectReader &reader, std::optional<JsonError> &error);
bool readMockMatch(JsonObjectReader &reader);

} // namespace Core
