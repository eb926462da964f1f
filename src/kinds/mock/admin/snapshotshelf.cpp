// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/admin/snapshotshelf.h"

#include "kinds/mock/tr.h"

namespace Kinds::Mock {

bool SnapshotShelf::save(const QString &name, const ResourceSet &resources, const State &state)
{
    if (m_snapshots.size() >= most && !m_snapshots.contains(name))
        return false;
    m_snapshots[name] = {resources.snapshot(), state};
    return true;
}

// False: there is none of this name.
bool SnapshotShelf::restore(const QString &name, const ResourceSet &resources, State &state) const
{
    const auto found = m_snapshots.find(name);
    if (found == m_snapshots.end())
        return false;
    resources.restore(found->second.resources);
    state = found->second.state;
    return true;
}

bool SnapshotShelf::remove(const QString &name)
{
    return m_snapshots.erase(name) > 0;
}

QStringList SnapshotShelf::names() const
{
    QStringList names;
    for (const auto &[name, snapshot] : m_snapshots)
        names += name;
    return names;
}

QString SnapshotShelf::full()
{
    return Tr::tr("There are %n snapshots and no room for more.", nullptr, int(most));
}

} // namespace Kinds::Mock
