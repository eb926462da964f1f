// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockoon/crudvalue.h"

#include "core/mock/mockoon/endpoint.h"
#include "core/mock/mockoon/response.h"
#include "core/mock/mockoon/route.h"

namespace Core::Mockoon {

using namespace Qt::StringLiterals;

namespace {

struct Method
{
    QByteArray name;
    int status = 200;
    QString body; // %1: name in the state, %2: of the data
};

QList<Method> methods()
{
    const QString now = u"(getGlobalVar '%1' (dataRaw '%2'))"_s;
    const QString answer = u"{{{stringify (getGlobalVar '%1' (dataRaw '%2')) 0}}}"_s;
    const QString set = u"{{setGlobalVar '%1' (bodyRaw)}}"_s + answer;
    return {
        {"GET", 200, answer},
        {"POST", 201, set},
        {"PUT", 200, set},
        {"PATCH", 200, u"{{setGlobalVar '%1' (objectMerge "_s + now + u" (bodyRaw))}}"_s + answer},
        {"DELETE", 200, u"{{setGlobalVar '%1' ''}}{}"_s}};
}

} // namespace

QList<MockRoute> valueRoutes(Conversion &conversion, const PositionedJson &json,
                             const PositionedJson &bucket, const QStringList &paths)
{
    const QString id = textOf(bucket, u"id");
    const QString name = id.isEmpty() ? textOf(bucket, u"name") : id;
    const PositionedJson &usual = usualOf(listOf(json, u"responses"));
    QList<MockRoute> routes;
    for (const QString &path : paths) {
        const QList<Method> all = methods();
        for (const Method &method : all) {
            MockResponse response;
            response.status = method.status;
            response.headers = fieldsOf(conversion, usual, u"headers");
            response.headers.set("Content-Type", "application/json; charset=utf-8");
            response.delay = conversion.delayOf(usual);
            response.content = {MockContent::Kind::Text,
                                QString(method.body)
                                    .replace("%1"_L1, u"CRUD "_s + name)
                                    .replace("%2"_L1, name)
                                    .toUtf8()};
            MockRoute route;
            route.line = json.position.line;
            route.notes = textOf(json, u"documentation");
            route.methods = {method.name};
            setEndpoint(route, path);
            route.responses = {response};
            routes += std::move(route);
        }
    }
    return routes;
}

} // namespace Core::Mockoon
