// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/kindregistry.h"
#include "core/server/serverconfig.h"

namespace Testing {

// A kind whose servers answer "/" at once with their setting "greeting", "/slow?ms=1000" after that
// time, "/endless" never to the end, "/echo" with what was sent as JSON, "/events?9" with so many
// events, "/thread" with a number of the thread that answers, block their thread at
// "/block?ms=1000", and throw at "/throw". With the setting "fails" no handler can be made.
Core::ServerKind testKind();

// A kind that needs a folder, which its servers do not look at.
Core::ServerKind folderKind();

// Both.
Core::KindRegistry testKinds();

// A server of the test kind on a random port.
Core::ServerConfig testConfig(const QString &name = QStringLiteral("test"));

} // namespace Testing
