// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"
#include "core/result.h"

#include <map>
#include <memory>

namespace Core {
class ProxyHandler;
}

namespace Kinds::Mock {

// Who answers what no route does, as the mock file says now. Lives in the server's thread.
class Fallback
{
public:
    Fallback();
    ~Fallback();
    Q_DISABLE_COPY_MOVE(Fallback)

    Core::Result<> use(const Core::MockFile &file);
    Core::ProxyHandler *handler() const { return m_handler; } // null: nobody
    const QString &url() const { return m_url; }

private:
    using Place = std::pair<QString, QByteArray>; // address, and what is changed on the way

    // Those of before, too, since requests may be under way by them.
    std::map<Place, std::unique_ptr<Core::ProxyHandler>> m_known;
    Core::ProxyHandler *m_handler = nullptr;
    QString m_url;
};

} // namespace Kinds::Mock
