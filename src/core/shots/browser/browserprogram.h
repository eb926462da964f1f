// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/shots/shotoptions.h"

#include <QStringList>

namespace Core {

// The browser as a program: which one, and how it is started.
namespace BrowserProgram {

// The path of the one that is wanted, or of Chromium; the reason of a failure says what to install.
Result<QString> find(const QString &wanted);

// To run without a window, to ask nobody for anything but the pages, and to draw them the same way
// each time. It takes orders from descriptor 3 and answers there.
QStringList arguments(const QString &program, const QString &profile, bool hasNoSandbox);

// A folder for what it writes; those that a Portside left behind that was killed are removed.
QString profileTemplate();
void removeLeftProfiles();

} // namespace BrowserProgram

} // namespace Core
