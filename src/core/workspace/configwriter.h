// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/kindregistry.h"
#include "core/server/serverconfig.h"

#include <QByteArray>

namespace Core {

// The text of a workspace file, metrics being a place for them or empty: keys sorted, indented by
// two spaces, defaults left out, with a line end at its end.
QByteArray writeConfigs(const QList<ServerConfig> &servers, int version, const KindRegistry &kinds,
                        const QString &metrics = {});

} // namespace Core
