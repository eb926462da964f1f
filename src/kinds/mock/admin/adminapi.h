// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "kinds/mock/admin/admintarget.h"

namespace Kinds::Mock {

// Requests below a reserved path by which a test suite looks at a mock API and changes it while it
// runs (docs/mock-admin.md); everybody who has the token may do that. Lives in the server's thread.
class AdminApi
{
public:
    static constexpr QByteArrayView prefix = "/.portside/admin";

    AdminApi(QByteArray token, AdminTarget &target);

    static bool takes(const QByteArray &path);
    void handle(const Core::ExchangePtr &exchange);

private:
    using Json = nlohmann::ordered_json;
    struct Call
    {
        Core::ExchangePtr exchange;
        QByteArray method;
        PathSegments path; // below the prefix
        QByteArray query;
        QByteArray body;
        Json json; // the body; discarded: none
    };

    bool isAllowed(const Core::Request &request) const;
    void dispatch(const Call &call);
    void overview(const Call &call) const;
    void routes(const Call &call);
    void listRoutes(const Call &call) const;
    void putRoutes(const Call &call);
    void removeRoutes(const Call &call);
    void state(const Call &call);
    void resources(const Call &call);
    void snapshots(const Call &call);
    void requests(const Call &call);
    void connections(const Call &call);
    void broadcast(const Call &call);
    void reset(const Call &call);
    void routesChanged(const Call &call, int status);

    const QByteArray m_token;
    AdminTarget &m_target;
};

} // namespace Kinds::Mock
