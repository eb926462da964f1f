// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/sample/sampleparts.h"

namespace Core {

class Fake;

// Texts and numbers that fit schemas. Any thread.
namespace ScalarSample {

using Json = nlohmann::ordered_json;

// name: of the member that it is for.
Json text(const SampleParts &parts, const std::string &name, Fake &fake);
Json number(const SampleParts &parts, bool isWhole, Fake &fake);

} // namespace ScalarSample

} // namespace Core
