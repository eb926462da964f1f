// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Kinds::Mock {

struct PlannedResponse;

// What is told of a request that an operation cannot be asked (RFC 9457).
enum class Problem : quint8 { NoSuchStatus, NoSuchExample, NotAcceptable };

// Lives as long as the program.
const PlannedResponse *problemResponse(Problem problem);

} // namespace Kinds::Mock
