// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Testing {

// What this process has open now, from /proc/self.
int openDescriptors();
int threads();

} // namespace Testing
