// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Core {

// The folder of the programs, from which the keeper and the modules are found: this process's own,
// unless somebody who uses Portside as a library says another.
QString programFolder();
// Before the first server starts; not while others may ask.
void setProgramFolder(const QString &folder);

} // namespace Core
