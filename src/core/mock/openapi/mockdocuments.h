// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"

namespace Core {

// Reads what schemas and operations of a mock file refer to. The reason names the first file that
// cannot be read; references that lead nowhere, as when a description has changed, are remarks. Any
// thread.
Result<> readMockDocuments(MockFile &file, const QString &path);

} // namespace Core
