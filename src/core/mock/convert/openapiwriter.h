// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"

namespace Core {

// An OpenAPI 3.1 description of what a mock file answers, as JSON. What it cannot say goes to
// notes, a sentence for each route. Any thread.
QByteArray writeOpenApi(const MockFile &file, QStringList &notes);

} // namespace Core
