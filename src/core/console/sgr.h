// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consoleline.h"

namespace Core {

// Applies the parameters of a "select graphic rendition" sequence (what is between CSI and m) to a
// style; what is unknown changes nothing. Any thread.
void applySgr(QByteArrayView parameters, ConsoleStyle &style);

} // namespace Core
