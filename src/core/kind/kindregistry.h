// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/serverkind.h"

namespace Core {

// The kinds of this build in a fixed order; made once by main(), read by all.
class KindRegistry
{
public:
    // Refuses (asserts) an empty or double id.
    void add(ServerKind kind);
    const QList<ServerKind> &kinds() const { return m_kinds; }
    const ServerKind *find(const QString &id) const; // valid as long as the registry
    // What all kinds propose for a folder, the likeliest first. Reads the disk.
    Proposals proposals(const QString &folder) const;

private:
    QList<ServerKind> m_kinds;
};

} // namespace Core
