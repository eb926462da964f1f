// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/headers.h"

#include <optional>

namespace Core {

// A header field of one or both of two heads.
struct HeaderChange
{
    enum class Type : quint8 {
        Same,
        Added,
        Removed,
        Changed, // another value
        Moved, // the same at another place among the others
    };

    Type type = Type::Same;
    QByteArray name; // as the later head has it
    std::optional<QByteArray> before;
    std::optional<QByteArray> after;

    bool operator==(const HeaderChange &) const = default;
};

// Aligns the fields of two heads by their names, several of one name by their values; in the order
// of the later head. Any thread.
QList<HeaderChange> diffHeaders(const Headers &before, const Headers &after);

} // namespace Core
