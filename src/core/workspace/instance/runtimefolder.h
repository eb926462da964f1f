// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Core {

// The folder for this user's sockets: XDG_RUNTIME_DIR, else one of this user alone under the
// temporary folder. Empty: there is none that can be trusted.
QString runtimeFolder();

} // namespace Core
