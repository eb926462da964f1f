// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace Gui {

// The program's icon with the number of running servers, or with a mark that one failed.
QIcon trayBadge(int running, bool failed);

} // namespace Gui
