// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/kindregistry.h"
#include "core/metrics/metricsaddress.h"
#include "core/server/serverconfig.h"

#include <QStringList>

namespace Cli {

// portside.json in this folder or the nearest one above that has it; empty: there is none.
QString findWorkspaceFile(const QString &folder);

struct WorkspaceChoice
{
    QList<Core::ServerConfig> servers = {};
    std::optional<Core::MetricsAddress> metrics = {};
};

// The servers of a workspace file, paths made absolute, with these names, each after those that it
// needs; no names: all.
Core::Result<WorkspaceChoice> readServers(const QString &file, const QStringList &names,
                                          const Core::KindRegistry &kinds);

} // namespace Cli
