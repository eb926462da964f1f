// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/redaction/redaction.h"

class QSettings;

namespace Core {

// What the user has chosen to be masked, in a file of settings that window and command line share.

// What is usual for each kind of names that was never chosen.
RedactionRules readRedactionRules(const QSettings &settings);
void writeRedactionRules(QSettings &settings, const RedactionRules &rules);
// Of the user's own file; any thread.
RedactionRules userRedactionRules();
// The file itself, whatever the application object is called.
QString userSettingsFile();

} // namespace Core
