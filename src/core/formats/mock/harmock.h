// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"
#include "core/result.h"

class QIODevice;

namespace Core {

// Whether a file begins as HAR files do; nothing is taken from it.
bool isHar(QIODevice &device);
// The mock file of what was recorded in a HAR file; what was left out is in its remarks. Any
// thread; may take long.
Result<MockFile> mockOfHar(QIODevice &device, const QString &fileName);

} // namespace Core
