// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/usecount.h"

#include <QStringList>

namespace Cli {

// Names of what no request has reached, in their order.
QStringList uncalled(const Core::UseCounts &uses);
// The same as a line for people, which names some; empty: nothing is counted.
QString coverageLine(const Core::UseCounts &uses);

} // namespace Cli
