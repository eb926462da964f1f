// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <nlohmann/json_fwd.hpp>

namespace Core {

// A JSON or YAML document (by the end of its name) of at most 64 MiB, keys in their order. The
// reason why it cannot be read names the file, and line and column of a mistake. Any thread.
Result<nlohmann::ordered_json> readJsonFile(const QString &path);
Result<nlohmann::ordered_json> readJsonText(const QByteArray &text, const QString &path);

} // namespace Core
