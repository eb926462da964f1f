// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Core {

// The addresses under which other machines reach a server that listens on a host, as they stand in
// a URL; empty for loopback. Asks the system anew each time; any thread.
QStringList networkAddresses(const QString &host);

} // namespace Core
