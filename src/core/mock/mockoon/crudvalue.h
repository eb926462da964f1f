// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockoon/conversion.h"

namespace Core::Mockoon {

// Routes that read and change a data bucket that is no list, at these places; what they make of it
// stands in the state.
QList<MockRoute> valueRoutes(Conversion &conversion, const PositionedJson &json,
                             const PositionedJson &bucket, const QStringList &paths);

} // namespace Core::Mockoon
