// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/positionedjson.h"

namespace Core {

// Reads one YAML document as the JSON that it stands for: plain scalars by the core schema of YAML
// 1.2, keys as texts, aliases as copies. What JSON cannot say, and a key twice, is a mistake. Any
// thread.
class PositionedYaml
{
public:
    static constexpr int mostValues = 1'000'000; // copies count

    static Result<PositionedJson, JsonError> parse(const QByteArray &text);
};

} // namespace Core
