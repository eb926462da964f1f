// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockoon/route.h"

#include "core/mock/mockoon/bucket.h"
#include "core/mock/mockoon/crudvalue.h"
#include "core/mock/mockoon/endpoint.h"
#include "core/mock/mockoon/response.h"
#include "core/mock/mockoon/rule.h"
#include "core/tr.h"

#include <algorithm>

namespace Core::Mockoon {

using namespace Qt::StringLiterals;

QString modeOf(const PositionedJson &route)
{
    const QString mode = textOf(route, u"responseMode");
    if (!mode.isEmpty())
        return mode;
    // Of old files.
    return flagOf(route, u"randomResponse")    ? u"RANDOM"_s
        : flagOf(route, u"sequentialResponse") ? u"SEQUENTIAL"_s
                                               : QString();
}

QString pathOf(const Conversion &conversion, const PositionedJson &route)
{
    return conversion.prefix() + u'/' + textOf(route, u"endpoint");
}

const PositionedJson &usualOf(const PositionedJson::Array &responses)
{
    const auto found = std::ranges::find_if(
        responses, [](const PositionedJson &each) { return flagOf(each, u"default"); });
    return found == responses.end() ? responses.first() : *found;
}

namespace {

MockResponse withRules(Conversion &conversion, const PositionedJson &json, const QString &path)
{
    MockResponse response = responseOf(conversion, json);
    for (const PositionedJson &rule : listOf(json, u"rules"))
        response.when += conditionOf(conversion, rule, path);
    response.anyIsEnough = textOf(json, u"rulesOperator") != "AND"_L1 && response.when.size() > 1;
    return response;
}

bool hasRules(const PositionedJson &response)
{
    return !listOf(response, u"rules").isEmpty();
}

// Those whose rules are met come first; the usual one has none.
void addByRules(Conversion &conversion, MockRoute &route, const PositionedJson &json, bool hasUsual)
{
    const PositionedJson::Array &responses = listOf(json, u"responses");
    const PositionedJson &usual = usualOf(responses);
    const QString path = pathOf(conversion, json);
    for (const PositionedJson &each : responses) {
        if (hasRules(each))
            route.responses += withRules(conversion, each, path);
        else if (&each != &usual || !hasUsual)
            conversion.remark(
                Tr::tr("The response “%1” is left out: it has no rules and is not the "
                       "usual one, so it is never given.")
                    .arg(textOf(each, u"label")));
    }
    if (hasUsual)
        route.responses += responseOf(conversion, usual);
}

void addResponses(Conversion &conversion, MockRoute &route, const PositionedJson &json)
{
    const QString mode = modeOf(json);
    const PositionedJson::Array &responses = listOf(json, u"responses");
    if (mode == "RANDOM"_L1 || mode == "SEQUENTIAL"_L1) {
        for (const PositionedJson &each : responses)
            route.responses += responseOf(conversion, each);
        route.choice = mode == "RANDOM"_L1 ? MockChoice::Random : MockChoice::Sequence;
    } else if (mode == "DISABLE_RULES"_L1) {
        route.responses += responseOf(conversion, usualOf(responses));
        for (const PositionedJson &each : responses) {
            if (&each != &usualOf(responses))
                route.responses += responseOf(conversion, each);
        }
    } else {
        addByRules(conversion, route, json, mode != "FALLBACK"_L1);
    }
}

// All answers have the fields, but their type is always JSON.
void setFields(Conversion &conversion, MockResource &resource, const PositionedJson &usual)
{
    resource.headers = fieldsOf(conversion, conversion.environment(), u"headers");
    const Headers own = fieldsOf(conversion, usual, u"headers");
    for (const HeaderField field : own)
        resource.headers.remove(field.name);
    for (const HeaderField field : own)
        resource.headers.append(field.name, field.value);
    resource.headers.remove("Content-Type");
}

QString idPathOf(const QString &path)
{
    return path.endsWith(u'/') ? path + u":id"_s : path + u"/:id"_s;
}

// The answers that have rules, or all but the first where they take turns, go before the list.
QList<MockRoute> crudRoutes(Conversion &conversion, const PositionedJson &json)
{
    MockRoute route;
    route.name = textOf(json, u"documentation").section(u'\n', 0, 0);
    const QString mode = modeOf(json);
    if (mode.isEmpty() || mode == "FALLBACK"_L1) {
        for (const PositionedJson &each : listOf(json, u"responses")) {
            if (hasRules(each))
                route.responses += withRules(conversion, each, pathOf(conversion, json));
        }
    } else if (mode != "DISABLE_RULES"_L1 && listOf(json, u"responses").size() > 1) {
        conversion.remark(Tr::tr("The list always answers itself; other responses take no turns "
                                 "with it."));
    }
    if (route.responses.isEmpty())
        return {};
    MockRoute ofEntry = route;
    setEndpoint(route, pathOf(conversion, json));
    setEndpoint(ofEntry, idPathOf(pathOf(conversion, json)));
    return {route, ofEntry};
}

} // namespace

std::optional<MockRoute> routeOf(Conversion &conversion, const PositionedJson &json)
{
    if (listOf(json, u"responses").isEmpty())
        return {};
    MockRoute route;
    route.line = json.position.line;
    route.notes = textOf(json, u"documentation");
    const QString method = textOf(json, u"method");
    if (!method.isEmpty() && method != "all"_L1)
        route.methods = {method.toUpper().toUtf8()};
    const PositionedJson::Member *enabled = json.find(u"enabled"); // of old files
    route.isEnabled = !enabled || flagOf(json, u"enabled");
    setEndpoint(route, pathOf(conversion, json));
    addResponses(conversion, route, json);
    if (route.responses.isEmpty())
        return {};
    return route;
}

Crud crudOf(Conversion &conversion, const PositionedJson &json)
{
    const PositionedJson::Array &responses = listOf(json, u"responses");
    if (responses.isEmpty())
        return {};
    Crud crud {.resource = {}, .routes = crudRoutes(conversion, json)};
    MockRoute place;
    setEndpoint(place, pathOf(conversion, json));
    const PositionedJson *bucket = conversion.bucket(textOf(usualOf(responses), u"databucketID"));
    const Bucket data = bucket ? bucketOf(*bucket) : Bucket();
    const bool isPlain = place.pathRegex.isEmpty()
        && std::ranges::all_of(place.path.segments(), [](const PathSegment &segment) {
                             return segment.kind == PathSegment::Kind::Literal;
                         });
    const bool isList = data.isTemplate || (data.isJson && data.content.startsWith('['));
    if (bucket && !isList) {
        crud.routes += valueRoutes(conversion, json, *bucket,
                                   {pathOf(conversion, json), idPathOf(pathOf(conversion, json))});
        return crud;
    }
    if (!isPlain || !isList) {
        conversion.remark(isPlain ? Tr::tr("The list is left out: there is no data for it.")
                                  : Tr::tr("The list is left out: its path has parameters."));
        return crud;
    }
    MockResource resource;
    resource.path = place.path.text();
    resource.data = data.isTemplate ? resource.data : data.content;
    const QString id = textOf(*bucket, u"id");
    resource.dataName = id.isEmpty() ? textOf(*bucket, u"name") : id;
    resource.style = MockStyle::Mockoon;
    setFields(conversion, resource, usualOf(responses));
    resource.delay = conversion.delayOf(usualOf(responses));
    if (!resource.delay)
        resource.delay = conversion.delayOfAll();
    const QString key = textOf(responses.first(), u"crudKey");
    if (!key.isEmpty())
        resource.idKey = key;
    crud.resource = std::move(resource);
    return crud;
}

} // namespace Core::Mockoon
