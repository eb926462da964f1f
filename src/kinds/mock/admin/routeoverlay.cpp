// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/admin/routeoverlay.h"

#include <algorithm>

namespace Kinds::Mock {

void RouteOverlay::put(const Core::MockRoute &route)
{
    const QString title = route.title();
    const auto same = std::ranges::find_if(
        m_added, [&title](const Core::MockRoute &other) { return other.title() == title; });
    if (same != m_added.end())
        *same = route;
    else
        m_added.prepend(route);
}

void RouteOverlay::replace(const QString &title, const Core::MockRoute &route)
{
    const auto added = std::ranges::find_if(
        m_added, [&title](const Core::MockRoute &other) { return other.title() == title; });
    if (added != m_added.end()) {
        *added = route;
        return;
    }
    m_removed.remove(title);
    const auto named = std::ranges::find_if(
        m_replaced, [&title](const Core::MockRoute &other) { return other.title() == title; });
    if (named != m_replaced.end())
        *named = route;
    else
        m_replaced.insert(title, route);
}

void RouteOverlay::remove(const QString &title)
{
    const auto isIt = [&title](const Core::MockRoute &route) { return route.title() == title; };
    m_added.removeIf(isIt);
    m_removed.insert(title);
    for (auto it = m_replaced.begin(); it != m_replaced.end();) {
        const bool isMeant = it.key() == title || isIt(*it);
        if (isMeant)
            m_removed.insert(it.key());
        it = isMeant ? m_replaced.erase(it) : std::next(it);
    }
}

void RouteOverlay::clear()
{
    *this = {};
}

Core::MockFile RouteOverlay::applied(const Core::MockFile &file) const
{
    if (isEmpty())
        return file;
    Core::MockFile changed = file;
    changed.routes.clear();
    QHash<QString, Core::MockRoute> replaced = m_replaced;
    for (const Core::MockRoute &route : file.routes) {
        const QString title = route.title();
        if (const auto other = replaced.constFind(title); other != replaced.constEnd()) {
            changed.routes += *other;
            replaced.erase(other);
        } else if (!m_removed.contains(title)) {
            changed.routes += route;
        }
    }
    changed.routes = m_added + replaced.values() + changed.routes;
    return changed;
}

} // namespace Kinds::Mock
