// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/live/livehub.h"
#include "kinds/mock/mockhandler.h"
#include "kinds/mock/tr.h"

#include <algorithm>

// What requests have made of a mock API, shown and changed.

namespace Kinds::Mock {

std::shared_ptr<const Core::KeptState> MockHandler::keptState() const
{
    using Core::KeptState;
    constexpr qsizetype longestValue = 1'000;
    auto kept = std::make_shared<KeptState>();
    for (auto each = m_state.cbegin(); each != m_state.cend(); ++each) {
        if (kept->values.size() < KeptState::most)
            kept->values.append(
                {each.key(), each.value().first(std::min(each.value().size(), longestValue))});
    }
    std::ranges::sort(kept->values);
    for (const auto &resource : m_engine->resources().all()) {
        if (kept->lists.size() < KeptState::most)
            kept->lists.append({resource->source().path, qint64(resource->items().size())});
    }
    kept->snapshots = m_snapshots.names();
    kept->sent = m_sent;
    return kept;
}

void MockHandler::changeState(const Core::StateChange &change)
{
    using Kind = Core::StateChange::Kind;
    const bool isAll = change.kind == Kind::ResetAll;
    if (isAll || change.kind == Kind::ResetCounts)
        m_engine->resetCounts();
    if (isAll || change.kind == Kind::ResetValues)
        m_state.clear();
    if (isAll || change.kind == Kind::ResetLists) {
        m_engine->resources().reset();
        resourcesChanged();
    }
    switch (change.kind) {
    case Kind::TakeSnapshot:
        if (!m_snapshots.save(change.name, m_engine->resources(), m_state))
            emit logged(Core::LogLevel::Warning, SnapshotShelf::full());
        break;
    case Kind::RestoreSnapshot:
        m_snapshots.restore(change.name, m_engine->resources(), m_state);
        resourcesChanged();
        break;
    case Kind::ForgetSnapshot:
        m_snapshots.remove(change.name);
        break;
    case Kind::ForgetSent:
        m_sent.clear();
        break;
    case Kind::ResetCounts:
    case Kind::ResetValues:
    case Kind::ResetLists:
    case Kind::ResetAll:
        break;
    }
}

void MockHandler::noteSent(const Core::SentRequest &request)
{
    m_sent += request;
    if (m_sent.size() > Core::KeptState::most)
        m_sent.removeFirst();
    emit keptStateChanged();
}

} // namespace Kinds::Mock
