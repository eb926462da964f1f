// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockoon/conversion.h"

namespace Core::Mockoon {

// The response mode; empty: the usual one.
QString modeOf(const PositionedJson &route);
// With the prefix.
QString pathOf(const Conversion &conversion, const PositionedJson &route);
// The response that is given where no rule is met.
const PositionedJson &usualOf(const PositionedJson::Array &responses);

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
