// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/jsonobjectreader.h"
#include "core/mock/mockfile.h"

namespace Core {

// The list "resources". Mistakes go to errors. Any thread.
// The top level's "data".
QList<MockData> readMockData(const PositionedJson &json, JsonErrors &errors);
// Gives the lists whose data is a name what stands there; topLevel: of the file.
void resolveMockData(MockFile &file, const PositionedJson &topLevel, JsonErrors &errors);

QList<MockResource> readMockResources(const PositionedJson &json, JsonErrors &errors);

} // namespace Core
