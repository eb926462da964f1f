// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <string>

namespace Core {

class Fake;

// A text that "format" of a schema describes, made up; none: it is not known.
std::optional<QString> formatSample(const std::string &format, Fake &fake);

} // namespace Core
