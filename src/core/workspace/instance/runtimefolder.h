// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Core {

// The folder for this user's sockets: XDG_RUNTIME_DIR, else one of this user alone under the
// temporary folder. Empty: there is none that can be trusted.
QString runtimeFolder();
// The second of these, which need not exist.
QString temporaryRuntimeFolder();

// Whether it is a folder (no link to one) of this user that nobody else may enter.
bool isFolderOfUser(const QString &folder);

} // namespace Core
