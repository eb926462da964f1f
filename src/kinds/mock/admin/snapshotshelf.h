// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kinds/mock/condition.h"
#include "kinds/mock/resources/resourceset.h"

#include <map>

namespace Kinds::Mock {

// What requests have made of resources and state, put aside under names until the server stops.
// Lives in the server's thread.
class SnapshotShelf
{
public:
    static constexpr size_t most = 50;

    bool save(const QString &name, const ResourceSet &resources, const State &state); // false: full
    bool restore(const QString &name, const ResourceSet &resources, State &state) const;
    bool remove(const QString &name);
    QStringList names() const;
    static QString full(); // why one more is refused

private:
    struct Snapshot
    {
        ResourceSet::Snapshot resources;
        State state;
    };

    std::map<QString, Snapshot> m_snapshots;
};

} // namespace Kinds::Mock
