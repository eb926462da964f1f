// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockwriter.h"

#include "core/mock/mockconditionwriter.h"
#include "core/mock/mockwords.h"

namespace Core {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

std::string text(const QString &value)
{
    return value.toStdString();
}

std::string text(const QByteArray &value)
{
    return QString::fromUtf8(value).toStdString();
}

void addText(Json &object, const char *key, const QString &value)
{
    if (!value.isEmpty())
        object[key] = text(value);
}

// Fields of one name that stand apart come together.
void addFields(Json &object, const Headers &fields)
{
    Json written = Json::object();
    for (const HeaderField field : fields) {
        const std::string value = text(field.value.toByteArray());
        const std::string name = text(field.name.toByteArray());
        if (!written.contains(name))
            written[name] = value;
        else if (written[name].is_array())
            written[name].push_back(value);
        else
            written[name] = Json::array({written[name], value});
    }
    if (!written.empty())
        object["headers"] = std::move(written);
}

Json delayOf(const MockDelay &delay)
{
    const QList<MockDelay::Point> &points = delay.points;
    if (points.size() == 1 && points[0].percent == 0)
        return points[0].most.count();
    if (points.size() == 2 && points[0].percent == 0 && points[1].percent == 100)
        return {{"from", points[0].most.count()}, {"to", points[1].most.count()}};
    Json curve = Json::object();
    for (const MockDelay::Point &point : points)
        curve[text(QString(u'p' + QString::number(point.percent)))] = point.most.count();
    return curve;
}

void addContent(Json &object, const MockContent &content)
{
    switch (content.kind) {
    case MockContent::Kind::None:
        break;
    case MockContent::Kind::Json:
        object["json"] = Json::parse(content.bytes.begin(), content.bytes.end());
        break;
    case MockContent::Kind::Text:
        object["body"] = text(content.bytes);
        break;
    case MockContent::Kind::Bytes:
        object["base64"] = content.bytes.toBase64().toStdString();
        break;
    case MockContent::Kind::File:
        object["file"] = text(content.bytes);
        break;
    }
}

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
    addContent(object, response.content);
    if (response.delay)
        object["delay"] = delayOf(*response.delay);
    if (response.bandwidth)
        object["bandwidth"] = *response.bandwidth;
    addFault(object, response.fault);
    for (const auto &[name, value] : response.set)
        object["set"][text(name)] = value ? Json(text(*value)) : Json(nullptr);
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
    return object;
}

} // namespace

QByteArray writeMock(const MockFile &file)
{
    Json json;
    json["portsideMock"] = MockFile::version;
    addText(json, "name", file.name);
    addText(json, "notes", file.notes);
    addFields(json, file.headers);
    if (!file.delay.points.isEmpty())
        json["delay"] = delayOf(file.delay);
    if (file.bandwidth > 0)
        json["bandwidth"] = file.bandwidth;
    addText(json, "fallback", file.fallback);
    json["routes"] = Json::array();
    for (const MockRoute &route : file.routes)
        json["routes"].push_back(routeOf(route));
    for (const MockResource &resource : file.resources) {
        Json object {{"path", text(resource.path)}};
        if (resource.idKey != "id"_L1)
            object["id"] = text(resource.idKey);
        object["data"] = Json::parse(resource.data.begin(), resource.data.end());
        json["resources"].push_back(std::move(object));
    }
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

} // namespace Core
