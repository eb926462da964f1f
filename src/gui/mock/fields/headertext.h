// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/headers.h"
#include "core/result.h"

#include <QString>

namespace Gui::HeaderText {

// Header fields as people edit them, one in a line.
QString of(const Core::Headers &headers);
Core::Result<Core::Headers> read(const QString &text);

} // namespace Gui::HeaderText
