// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"

namespace Core {

// What an import has written, so that edits are seen later.
QString mockRouteDigest(const MockRoute &route);

// What is imported now, in a file that was imported before and edited since. What became of edited
// routes is noted. Any thread.
MockFile mergeMock(const MockFile &now, const MockFile &before, QStringList &notes);

} // namespace Core
