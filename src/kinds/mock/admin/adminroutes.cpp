// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the administration that looks at routes and changes them.

#include "core/mock/mockroutereader.h"
#include "core/mock/mockwriter.h"
#include "kinds/mock/admin/adminanswers.h"
#include "kinds/mock/admin/adminapi.h"
#include "kinds/mock/admin/admintext.h"
#include "kinds/mock/tr.h"

#include <algorithm>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;
using AdminText::utf8;
using Json = nlohmann::ordered_json;

namespace {

// A route or a list of them, as in a mock file.
Core::Result<QList<Core::MockRoute>, Core::JsonError> readRoutes(const QByteArray &text)
{
    const auto json = Core::PositionedJson::parse(text);
    if (!json)
        return Core::Unexpected {json.error()};
    Core::JsonErrors errors;
    QList<Core::MockRoute> routes;
    if (const auto *list = json->as<Core::PositionedJson::Array>()) {
        for (const Core::PositionedJson &each : *list)
            routes += Core::readMockRoute(each, errors);
    } else {
        routes += Core::readMockRoute(*json, errors);
    }
    for (Core::MockRoute &route : routes)
        route.line = 0; // it stands in no file
    if (!errors.isEmpty())
        return Core::Unexpected {errors.first()};
    return routes;
}

Json jsonOf(const PlannedRoute &route)
{
    Json methods = Json::array();
    for (const QByteArray &method : route.source().methods)
        methods.push_back(utf8(method));
    const Core::MockRoute &source = route.source();
    Json object {{"title", utf8(source.title())}, {"method", std::move(methods)}};
    object[source.pathRegex.isEmpty() ? "path" : "pathRegex"]
        = utf8(source.pathRegex.isEmpty() ? source.path.text() : source.pathRegex);
    object["enabled"] = source.isEnabled;
    object["line"] = source.line;
    object["requests"] = route.requests();
    return object;
}

} // namespace

void AdminApi::routes(const Call &call)
{
    const bool isOne = call.path.size() == 2;
    if (call.path.size() > 2)
        AdminAnswers::unknown(call.exchange);
    else if (call.method == "GET" && !isOne)
        listRoutes(call);
    else if ((call.method == "POST" && !isOne) || (call.method == "PUT" && isOne))
        putRoutes(call);
    else if (call.method == "DELETE") {
        removeRoutes(call);
    } else {
        AdminAnswers::notAllowed(call.exchange, isOne ? "PUT, DELETE" : "GET, POST, DELETE");
    }
}

void AdminApi::removeRoutes(const Call &call)
{
    RouteOverlay &overlay = m_target.overlay();
    const QString title = call.path.size() == 2 ? QString::fromUtf8(call.path[1]) : QString();
    const bool isKnown = call.path.size() == 1 || overlay.hasReplaced(title)
        || std::ranges::any_of(m_target.engine().routes(), [&title](const PlannedRoute &route) {
                             return route.source().title() == title;
                         });
    if (!isKnown) {
        AdminAnswers::unknown(call.exchange);
        return;
    }
    if (call.path.size() == 2)
        overlay.remove(title);
    else
        overlay.clear();
    routesChanged(call, 204);
}

void AdminApi::listRoutes(const Call &call) const
{
    Json list = Json::array();
    for (const PlannedRoute &route : m_target.engine().routes())
        list.push_back(jsonOf(route));
    AdminAnswers::give(call.exchange, 200, list);
}

void AdminApi::putRoutes(const Call &call)
{
    const bool isOne = call.path.size() == 2;
    const auto routes = readRoutes(call.body);
    if (!routes || (isOne && routes->size() != 1)) {
        AdminAnswers::fail(call.exchange, 400,
                           routes ? Tr::tr("The content must be one route.")
                                  : routes.error().toString(Tr::tr("content")));
        return;
    }
    if (isOne) {
        m_target.overlay().replace(QString::fromUtf8(call.path[1]), routes->first());
    } else {
        // Of several the first comes first.
        for (qsizetype i = routes->size(); i-- > 0;)
            m_target.overlay().put(routes->at(i));
    }
    routesChanged(call, isOne ? 204 : 201);
}

// The answer waits until it is true.
void AdminApi::routesChanged(const Call &call, int status)
{
    m_target.overlayChanged([exchange = call.exchange, status](const Core::Result<> &made) {
        if (!made)
            AdminAnswers::fail(exchange, 500, made.error());
        else if (status == 204)
            AdminAnswers::done(exchange);
        else
            AdminAnswers::give(exchange, status, Json::object());
    });
}

} // namespace Kinds::Mock
