// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kind/kindregistry.h"

#include <algorithm>

namespace Core {

void KindRegistry::add(ServerKind kind)
{
    Q_ASSERT(!kind.id.isEmpty());
    Q_ASSERT(!find(kind.id));
    m_kinds += std::move(kind);
}

const ServerKind *KindRegistry::find(const QString &id) const
{
    const auto found = std::ranges::find(m_kinds, id, &ServerKind::id);
    return found == m_kinds.end() ? nullptr : &*found;
}

Proposals KindRegistry::proposals(const QString &folder) const
{
    Proposals all;
    for (const ServerKind &kind : m_kinds) {
        if (kind.propose)
            all += kind.propose(folder);
    }
    std::ranges::stable_sort(all, std::greater(), &Proposal::rank);
    return all;
}

} // namespace Core
