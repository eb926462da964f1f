// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/jsonobjectreader.h"
#include "core/mock/mockfile.h"

namespace Core {

// Parts of a mock file that stand in several places. The first mistake goes to the reader.

// Framing fields are mistakes.
Headers readMockFields(JsonObjectReader &reader, QStringView key = u"headers");
// "delay" and "bandwidth"; none: not there.
std::optional<MockDelay> readMockDelay(JsonObjectReader &reader);
std::optional<qint64> readMockBandwidth(JsonObjectReader &reader);
// A JSON number; none, and a mistake: it is something else, or out of bounds.
std::optional<double> readMockNumber(JsonObjectReader &reader, QStringView key, double minimum,
                                     double maximum);

} // namespace Core
