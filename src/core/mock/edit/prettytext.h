// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockreader.h"

#include <nlohmann/json.hpp>

namespace Core {

// How values are written into a file that people read: what is short in one line, the rest a line
// for each entry. Any thread.

// indent: of the line that the value begins in; what follows is deeper by step.
QByteArray prettyText(const nlohmann::ordered_json &value, MockSyntax syntax, int indent, int step);
// "key": value. In YAML a value that takes several lines begins on the next one.
QByteArray prettyMember(const QString &key, const nlohmann::ordered_json &value, MockSyntax syntax,
                        int indent, int step);

} // namespace Core
