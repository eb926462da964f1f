// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockwriter.h"

#include "core/http/answer/emptystatus.h"
#include "core/mock/live/mocklivereader.h"
#include "core/mock/live/mocklivewriter.h"
#include "core/mock/mockconditionwriter.h"
#include "core/mock/mockroutejson.h"
#include "core/mock/mockvaluewriter.h"
#include "core/mock/mockwords.h"

namespace Core {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;
using namespace MockValues;

namespace {

void addFault(Json &object, const MockFault &fault)
{
    if (fault.kind == MockFault::Kind::None)
        return;
    const std::string kind = text(mockFaultWord(fault.kind));
    if (fault.percent == 100)
        object["fault"] = kind;
    else
        object["fault"] = {{"kind", kind}, {"percent", mockNumberJson(fault.percent)}};
}

Json responseOf(const MockResponse &response)
{
    Json object = Json::object();
    addText(object, "name", response.name);
    addText(object, "notes", response.notes);
    for (const MockCondition &condition : response.when)
        object["when"].push_back(mockConditionJson(condition));
    if (response.anyIsEnough)
        object["match"] = "any";
    if (response.weight != 1)
        object["weight"] = response.weight;
    if (response.status != 200)
        object["status"] = response.status;
    addText(object, "reason", QString::fromUtf8(response.reason));
    addFields(object, response.headers);
    if (!EmptyStatus::is(response.status)) // it would not be read again
        addContent(object, response.content);
    if (response.live)
        object[text(mockLiveKey(response.live->kind))] = mockLiveJson(*response.live);
    if (!response.schema.isEmpty())
        object["schema"] = MockValues::json(response.schema);
    if (response.templates)
        object["template"] = *response.templates;
    if (response.delay)
        object["delay"] = delayJson(*response.delay);
    if (response.bandwidth)
        object["bandwidth"] = *response.bandwidth;
    addFault(object, response.fault);
    for (const auto &[name, value] : response.set)
        object["set"][text(name)] = value ? Json(text(*value)) : Json(nullptr);
    for (const MockCallback &callback : response.callbacks)
        object["callbacks"].push_back(mockCallbackJson(callback));
    return object;
}

Json routeOf(const MockRoute &route)
{
    Json object = Json::object();
    addText(object, "name", route.name);
    addText(object, "notes", route.notes);
    if (!route.isEnabled)
        object["enabled"] = false;
    if (route.methods.size() == 1)
        object["method"] = text(route.methods.first());
    for (const QByteArray &method : route.methods.size() > 1 ? route.methods : QByteArrayList())
        object["method"].push_back(text(method));
    addText(object, "path", route.path.text());
    addText(object, "pathRegex", route.pathRegex);
    if (route.choice != MockChoice::First)
        object["choose"] = text(mockChoiceWord(route.choice));
    if (route.responses.size() == 1)
        object["response"] = responseOf(route.responses.first());
    for (const MockResponse &each :
         route.responses.size() > 1 ? route.responses : QList<MockResponse>())
        object["responses"].push_back(responseOf(each));
    addText(object, "operation", route.operation);
    addText(object, "imported", route.imported);
    return object;
}

Json resourceOf(const MockResource &resource)
{
    Json object {{"path", text(resource.path)}};
    if (resource.idKey != "id"_L1)
        object["id"] = text(resource.idKey);
    for (const MockRelation &relation : resource.belongsTo)
        object["belongsTo"][text(relation.member)] = text(relation.path);
    addText(object, "store", QString::fromUtf8(resource.store));
    if (resource.style != MockStyle::Portside)
        object["style"] = text(mockStyleWords().at(qsizetype(resource.style)));
    addFields(object, resource.headers);
    if (resource.delay)
        object["delay"] = delayJson(*resource.delay);
    if (resource.dataName.isEmpty())
        object["data"] = MockValues::json(resource.data);
    else
        object["data"] = text(resource.dataName);
    return object;
}

void addFallback(Json &json, const MockFile &file)
{
    addText(json, "fallback", file.fallback);
    if (file.passing == MockPassing())
        return;
    Json object {{"url", text(file.fallback)}};
    addText(object, "removePrefix", file.passing.removedPrefix);
    addFields(object, file.passing.requestHeaders, "requestHeaders");
    addFields(object, file.passing.responseHeaders, "responseHeaders");
    json["fallback"] = object;
}

Json dataOf(const MockData &data)
{
    Json object {{"name", text(data.name)}};
    addText(object, "id", data.id);
    object["value"] = MockValues::json(data.value);
    return object;
}

} // namespace

Json mockRouteJson(const MockRoute &route)
{
    return routeOf(route);
}

Json mockFileJson(const MockFile &file)
{
    Json json;
    json["portsideMock"] = MockFile::version;
    addText(json, "name", file.name);
    addText(json, "notes", file.notes);
    addFields(json, file.headers);
    if (!file.delay.points.isEmpty())
        json["delay"] = delayJson(file.delay);
    if (file.bandwidth > 0)
        json["bandwidth"] = file.bandwidth;
    addFallback(json, file);
    if (file.order != MockOrder::Definite)
        json["routeOrder"] = text(mockOrderWords().at(qsizetype(file.order)));
    if (!file.templates)
        json["template"] = false;
    if (file.seed)
        json["seed"] = *file.seed;
    if (file.seedsEachRequest)
        json["seedPer"] = "request";
    if (file.lenientPaths)
        json["lenientPaths"] = true;
    addText(json, "basePath", file.basePath);
    json["routes"] = Json::array();
    for (const MockRoute &route : file.routes)
        json["routes"].push_back(routeOf(route));
    for (const MockResource &resource : file.resources)
        json["resources"].push_back(resourceOf(resource));
    for (const MockData &data : file.data)
        json["data"].push_back(dataOf(data));
    return json;
}

QByteArray writeMock(const MockFile &file)
{
    return QByteArray::fromStdString(mockFileJson(file).dump(2)) + '\n';
}

} // namespace Core
