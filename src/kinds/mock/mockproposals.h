// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/proposal.h"

namespace Kinds::Mock {

// A file that a mock API can answer by; for folders nothing. Reads the disk, a little; any thread.
Core::Proposals mockProposals(const QString &path);

} // namespace Kinds::Mock
