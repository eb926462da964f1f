// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"

#include <QHash>
#include <QSet>

namespace Kinds::Mock {

// What was changed in the routes of a mock file while it runs, without changing the file; a plain
// value.
class RouteOverlay
{
public:
    // Goes before the file's routes; in the place of one with the same title.
    void put(const Core::MockRoute &route);
    // In the place of the route with this title, else as put() does.
    void replace(const QString &title, const Core::MockRoute &route);
    void remove(const QString &title);
    // Whether a route has been put in the place of the one with this title.
    bool hasReplaced(const QString &title) const { return m_replaced.contains(title); }
    void clear();
    bool isEmpty() const
    {
        return m_added.isEmpty() && m_replaced.isEmpty() && m_removed.isEmpty();
    }

    // The file with the changes.
    Core::MockFile applied(const Core::MockFile &file) const;

private:
    QList<Core::MockRoute> m_added; // the newest first
    QHash<QString, Core::MockRoute> m_replaced; // by title in the file
    QSet<QString> m_removed; // titles
};

} // namespace Kinds::Mock
