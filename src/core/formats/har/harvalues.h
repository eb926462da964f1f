// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/har/harnotes.h"
#include "core/http/headers.h"

#include <nlohmann/json_fwd.hpp>

#include <chrono>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace Core {

// Reading members of HAR objects as programs write them: missing, null, of the wrong type.

// Null: there is none.
const nlohmann::json *harMember(const nlohmann::json &object, const char *name);
// An object without members: there is none.
const nlohmann::json &harObject(const nlohmann::json &object, const char *name);

// Text of a string or a number; UTF-8.
std::optional<QByteArray> harText(const nlohmann::json &object, const char *name);
// The same as bytes: by the object's _charset.
std::optional<QByteArray> harBytes(const nlohmann::json &object, const char *name);
// Also of a string; none: not given or negative.
std::optional<double> harNumber(const nlohmann::json &object, const char *name);
qint64 harCount(const nlohmann::json &object, const char *name);
std::optional<std::chrono::nanoseconds> harTime(const nlohmann::json &object, const char *name);

// Notes each member that is none of the known ones and says something.
void noteUnknownMembers(const nlohmann::json &object, std::initializer_list<std::string_view> known,
                        const QString &path, HarNotes &notes);

} // namespace Core
