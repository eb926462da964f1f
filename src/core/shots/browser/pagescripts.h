// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Core {

// What is run in a page before it is photographed; each is an expression, mostly a promise.
namespace PageScripts {

// Is true once something that the selector finds is visible.
QString waitFor(const QString &selector);
// Fetches now what a page fetches only when it is scrolled to.
QString fetchAll();
// Ends what moves or blinks, waits for fonts and pictures and for what has been drawn.
QString settle();
// Forgets what the page has left in its tab.
QString forget();

} // namespace PageScripts

} // namespace Core
