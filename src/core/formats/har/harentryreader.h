// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/har/harentry.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>

namespace Core {

class HarNotes;

// Makes an exchange of an entry of a HAR file; none: it is no exchange over HTTP, a note says why.
std::optional<HarEntry> readHarEntry(const nlohmann::json &entry, qint64 index, HarNotes &notes);

} // namespace Core
