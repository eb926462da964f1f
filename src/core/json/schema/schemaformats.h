// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace Core {

// Whether a text or number is what "format" says; of formats that are not known everything is. Any
// thread.
bool hasSchemaFormat(const nlohmann::json &value, const std::string &format);

} // namespace Core
