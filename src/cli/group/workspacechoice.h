// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/kindregistry.h"
#include "core/server/serverconfig.h"

#include <QStringList>

namespace Cli {

// portside.json in this folder or the nearest one above that has it; empty: there is none.
QString findWorkspaceFile(const QString &folder);

// The servers of a workspace file with these names, each after those that it needs; no names: all.
Core::Result<QList<Core::ServerConfig>> readServers(const QString &file, const QStringList &names,
                                                    const Core::KindRegistry &kinds);

} // namespace Cli
