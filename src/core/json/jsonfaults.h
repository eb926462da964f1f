// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/positionedjson.h"
#include "core/tr.h"

// What is wrong with a text whatever its syntax, JSON or YAML, as sentences. Any thread.
namespace Core::JsonFaults {

inline QString tooDeep()
{
    return Tr::tr("Nested deeper than %n levels.", nullptr, PositionedJson::deepest);
}

inline QString tooLarge(const QString &path)
{
    return Tr::tr("The file “%1” is larger than 64 MiB.").arg(path);
}

inline QString keyTwice(const QString &key)
{
    return Tr::tr("The key “%1” appears twice.").arg(key);
}

} // namespace Core::JsonFaults
