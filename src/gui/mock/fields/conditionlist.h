// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/mock/fields/conditionrow.h"
#include "gui/mock/fields/rowlist.h"

namespace Gui {

// The conditions of a response or of a reply, one below the other.
using ConditionList = ValueList<ConditionRow>;

} // namespace Gui
