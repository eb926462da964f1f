// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"

namespace Core {

// The list "resources". The first mistake of the file goes to error. Any thread.
// The top level's "data".
QList<MockData> readMockData(const PositionedJson &json, std::optional<JsonError> &error);
// Gives the lists whose data is a name what stands there; topLevel: of the file.
void resolveMockData(MockFile &file, const PositionedJson &topLevel,
                     std::optional<JsonError> &error);

QList<MockResource> readMockResources(const PositionedJson &json, std::optional<JsonError> &error);

} // namespace Core
