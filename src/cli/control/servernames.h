// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Cli {

// Of the servers of all programs of this user that answer at once, for the completion of a shell.
QStringList presentServerNames();

} // namespace Cli
