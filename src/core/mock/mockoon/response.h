// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockoon/conversion.h"

namespace Core::Mockoon {

// A response without its rules.
MockResponse responseOf(Conversion &conversion, const PositionedJson &response);
// That it is left out.
void remarkOnField(Conversion &conversion, const QString &name, const QString &value);
// Fields of an environment or a response; those that Portside sets itself are left out with a
// remark.
Headers fieldsOf(Conversion &conversion, const PositionedJson &object, QStringView key);

} // namespace Core::Mockoon
