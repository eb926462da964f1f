// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockoon/environment.h"

#include "core/mock/mockoon/bucket.h"
#include "core/mock/mockoon/proxymode.h"
#include "core/mock/mockoon/response.h"
#include "core/mock/mockoon/route.h"
#include "core/mock/mockoon/socket.h"
#include "core/tr.h"

#include <QSet>

#include <algorithm>

namespace Core::Mockoon {

using namespace Qt::StringLiterals;

namespace {

struct Placed
{
    const PositionedJson *route = nullptr;
    QString folder; // with those that it lies in
};

const PositionedJson *withUuid(const PositionedJson::Array &list, const QString &uuid)
{
    const auto found = std::ranges::find_if(
        list, [&](const PositionedJson &each) { return textOf(each, u"uuid") == uuid; });
    return found == list.end() ? nullptr : &*found;
}

// The routes below, in the order in which Mockoon shows and tries them.
void collect(const PositionedJson &environment, const PositionedJson::Array &children,
             const QString &folder, int depth, QSet<QString> &folders, QList<Placed> &routes)
{
    constexpr int deepest = 20;
    for (const PositionedJson &child : children) {
        const QString uuid = textOf(child, u"uuid");
        if (textOf(child, u"type") == "route"_L1) {
            if (const PositionedJson *route = withUuid(listOf(environment, u"routes"), uuid))
                routes += Placed {route, folder};
        } else if (const PositionedJson *inner = withUuid(listOf(environment, u"folders"), uuid);
                   inner && depth < deepest && !folders.contains(uuid)) {
            folders.insert(uuid); // of which each has one place
            const QString name = textOf(*inner, u"name");
            collect(environment, listOf(*inner, u"children"),
                    folder.isEmpty() ? name : folder + u" / "_s + name, depth + 1, folders, routes);
        }
    }
}

QList<Placed> routesOf(const PositionedJson &environment)
{
    QList<Placed> routes;
    QSet<QString> folders;
    collect(environment, listOf(environment, u"rootChildren"), {}, 0, folders, routes);
    if (routes.isEmpty()) { // of old files
        for (const PositionedJson &route : listOf(environment, u"routes"))
            routes += Placed {&route, {}};
    }
    return routes;
}

void addRoute(Conversion &conversion, MockFile &file, const Placed &placed)
{
    const PositionedJson &json = *placed.route;
    const QString type = textOf(json, u"type");
    const QString path = conversion.prefix() + u'/' + textOf(json, u"endpoint");
    QList<MockRoute> routes;
    if (type == "crud"_L1) {
        conversion.enter(u"CRUD "_s + path);
        Crud crud = crudOf(conversion, json);
        routes = std::move(crud.routes);
        if (crud.resource)
            file.resources += std::move(*crud.resource);
    } else if (type == "ws"_L1) {
        conversion.enter(u"WebSocket "_s + path);
        if (auto route = socketOf(conversion, json))
            routes += std::move(*route);
    } else {
        conversion.enter(textOf(json, u"method").toUpper() + u' ' + path);
        if (auto route = routeOf(conversion, json))
            routes += std::move(*route);
    }
    for (MockRoute &route : routes) {
        if (!placed.folder.isEmpty())
            route.notes = QString(placed.folder + u'\n' + route.notes).trimmed();
        file.routes += std::move(route);
    }
}

// What Mockoon answers to questions of browsers that no route answers.
void addPreflight(const Conversion &conversion, MockFile &file)
{
    if (!flagOf(conversion.environment(), u"cors"))
        return;
    MockRoute route;
    route.name = u"CORS"_s;
    route.methods = {"OPTIONS"};
    route.path = PathTemplate::parse(u"/**"_s).value();
    MockResponse response;
    const auto add = [&](QByteArrayView name, QByteArrayView value) {
        if (!file.headers.contains(name))
            response.headers.append(name, value);
    };
    add("Access-Control-Allow-Origin", "*");
    add("Access-Control-Allow-Methods", "GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS");
    add("Access-Control-Allow-Headers",
        "Content-Type, Origin, Accept, Authorization, Content-Length, X-Requested-With");
    route.responses = {response};
    file.routes += route;
}

// Of a file that an old version has exported.
QList<const PositionedJson *> environmentsOf(const PositionedJson &document)
{
    QList<const PositionedJson *> environments;
    for (const PositionedJson &each : listOf(document, u"data")) {
        const PositionedJson::Member *item = each.find(u"item");
        if (item && textOf(each, u"type") == "environment"_L1 && document.find(u"source"))
            environments += &item->value;
    }
    return environments;
}

// What belongs to the server and not to its answers.
void remarkOnServer(Conversion &conversion)
{
    const PositionedJson &environment = conversion.environment();
    conversion.enter({});
    if (const int port = int(numberOf(environment, u"port")); port > 0)
        conversion.remark(Tr::tr("The port %1 is a setting of the server.").arg(port));
    const PositionedJson::Member *tls = environment.find(u"tlsOptions");
    if (flagOf(environment, u"https")) // of old files
        conversion.remark(Tr::tr("TLS is a setting of the server."));
    else if (tls && flagOf(tls->value, u"enabled"))
        conversion.remark(Tr::tr("TLS is a setting of the server; its certificate is %1.")
                              .arg(textOf(tls->value, u"certPath")));
}

} // namespace

bool isEnvironment(const PositionedJson &json)
{
    if (json.find(u"source") && json.find(u"data") && !environmentsOf(json).isEmpty())
        return true;
    const bool isCurrent = json.find(u"uuid") || json.find(u"lastMigration");
    return isCurrent && json.find(u"routes") && !json.find(u"portsideMock");
}

MockFile mockOf(const PositionedJson &document)
{
    const QList<const PositionedJson *> several = environmentsOf(document);
    const PositionedJson &environment = several.isEmpty() ? document : *several.first();
    Conversion conversion(environment);
    for (const PositionedJson *other : several.mid(1))
        conversion.remark(
            Tr::tr("The environment “%1” is left out: a mock API answers as one of them.")
                .arg(textOf(*other, u"name")));
    MockFile file;
    file.name = textOf(environment, u"name");
    file.order = MockOrder::File;
    file.lenientPaths = true;
    file.headers = fieldsOf(conversion, environment, u"headers");
    file.delay = conversion.delayOfAll().value_or(MockDelay());
    file.data = dataOf(environment);
    for (const Placed &placed : routesOf(environment))
        addRoute(conversion, file, placed);
    conversion.enter({});
    addPreflight(conversion, file);
    setFallback(conversion, file);
    remarkOnServer(conversion);
    file.remarks = conversion.remarks();
    return file;
}

} // namespace Core::Mockoon
