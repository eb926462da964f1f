// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/proxy/proxyoptions.h"

#include <QStringList>

namespace Core {

// "/api http://127.0.0.1:3000/v1".
Result<ProxyRoute> parseRoute(const QString &line);
Result<QList<ProxyRoute>> parseRoutes(const QStringList &lines); // empty lines are left out

} // namespace Core
