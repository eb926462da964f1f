// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"

namespace Core::Mockoon {

// Sets the path of a route, as Express writes paths (":id", "*", "(text)?"), with its prefix: as a
// template where one says the same, else as a regular expression.
void setEndpoint(MockRoute &route, const QString &path);

} // namespace Core::Mockoon
