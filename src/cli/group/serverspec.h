// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/kindregistry.h"
#include "core/server/serverconfig.h"

namespace Cli {

// A server as it is named on a command line: serve:DIR, mock:FILE, inspect:, proxy:URL or
// run:COMMAND LINE, with a name of your own before it if you like (api=run:uvicorn main:app).
// None: it is no such text, but maybe the name of a server of a workspace.
std::optional<Core::Result<Core::ServerConfig>> parseServerSpec(const QString &text,
                                                                const Core::KindRegistry &kinds);

} // namespace Cli
