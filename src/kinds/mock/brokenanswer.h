// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"
#include "kinds/mock/pacedanswer.h"

namespace Kinds::Mock {

// Answers with a fault, on purpose.
void sendBroken(const Core::ExchangePtr &exchange, Core::MockFault::Kind fault, Core::Response head,
                const Content &content);

} // namespace Kinds::Mock
