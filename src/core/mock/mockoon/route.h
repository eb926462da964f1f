// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockoon/conversion.h"

namespace Core::Mockoon {

// A route of the type “http”; none: it never answers.
std::optional<MockRoute> routeOf(Conversion &conversion, const PositionedJson &route);

// What a route of the type “crud” gives: a list, and a route for the answers that have rules.
struct Crud
{
    std::optional<MockResource> resource;
    QList<MockRoute> routes;
};

Crud crudOf(Conversion &conversion, const PositionedJson &route);

} // namespace Core::Mockoon
