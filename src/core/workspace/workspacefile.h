// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/jsonobjectreader.h"
#include "core/kind/kindregistry.h"
#include "core/metrics/metricsaddress.h"
#include "core/result.h"
#include "core/server/serverconfig.h"

#include <QList>

namespace Core {

// The text of a workspace file: version, then the servers in the user's order; keys sorted,
// defaults left out, so that saving twice gives no difference. Any thread.
struct WorkspaceFile
{
    static constexpr int currentVersion = 1;

    QList<ServerConfig> servers = {};
    std::optional<MetricsAddress> metrics = {}; // while the command line runs them

    // Unknown keys, wrong types and values that do not validate are errors: "portside.json:12:7: …"
    // with line and column.
    static Result<WorkspaceFile> parse(const QByteArray &text, const QString &fileName,
                                       const KindRegistry &kinds);
    // The same of what is read already, with all mistakes, the first one first.
    static Result<WorkspaceFile, JsonErrors> check(const PositionedJson &json,
                                                   const KindRegistry &kinds);
    QByteArray toText(const KindRegistry &kinds) const;

    static Result<WorkspaceFile> read(const QString &file, const KindRegistry &kinds);
    // Atomically, by a temporary file that is renamed.
    Result<> write(const QString &file, const KindRegistry &kinds) const;
};

} // namespace Core
