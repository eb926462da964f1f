// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/namevalues.h"

#include <nlohmann/json.hpp>

namespace Kinds::Mock {

// The fields of a form as one object: "a[b]" is the member b of a, "a[]" and a name that comes
// again make a list. Any thread.
nlohmann::json jsonOfForm(const QList<Core::NameValue> &fields);

} // namespace Kinds::Mock
