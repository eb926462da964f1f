// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QObject;

namespace Cli {

// What the command line asks of the desktop, through the desktop's own programs since no Gui module
// is linked. Nothing waits; a problem comes as a sentence for the user.
using Complaint = std::function<void(const QString &problem)>;

void copyToClipboard(const QString &text, QObject *context, const Complaint &complain);
void openInBrowser(const QString &url, const Complaint &complain);
bool hasDisplay();

// Replaces this program by the window; returns only if that fails, with the reason.
QString becomeWindow();

} // namespace Cli
