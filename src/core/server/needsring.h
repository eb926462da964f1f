// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/serverconfig.h"

#include <QList>
#include <QStringList>

namespace Core {

// Servers of which each needs the next one, and the last the first: none of them could ever start.
struct NeedsRing
{
    QStringList names; // of the servers; empty: there is no ring

    // from: an id; only what this server needs is looked at. Empty: all servers are.
    static NeedsRing find(const QList<ServerConfig> &servers, const QString &from = {});
    QString sentence() const;
};

} // namespace Core
