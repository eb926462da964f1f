// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/convert/openapiwriter.h"

#include "core/formats/content/mediatype.h"
#include "core/json/schema/schemadocuments.h"
#include "core/mock/openapi/openapicontents.h"
#include "core/tr.h"

#include <QRegularExpression>

namespace Core {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

std::string text(const QString &value)
{
    return value.toStdString();
}

struct Path
{
    QString text;
    Json parameters = Json::array();
};

// "{id:[0-9]+}" and "*" become parameters.
Path pathOf(const MockRoute &route)
{
    Path path;
    static const QRegularExpression piece(
        u"\\{([\\w.-]+)(?::((?:[^{}]|\\{[^{}]*\\})*))?\\}|(?<=/)\\*\\*?(?=/|$)"_s);
    const QString source = route.path.text();
    qsizetype end = 0;
    int unnamed = 0;
    for (auto matches = piece.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString name
            = match.captured(1).isEmpty() ? u"any%1"_s.arg(++unnamed) : match.captured(1);
        const QString pattern = match.captured(2);
        path.text += source.mid(end, match.capturedStart() - end) + u'{' + name + u'}';
        end = match.capturedEnd();
        Json schema {{"type", "string"}};
        if (!pattern.isEmpty() && pattern != "**"_L1)
            schema["pattern"] = text(u'^' + pattern + u'$');
        path.parameters.push_back(
            {{"name", text(name)}, {"in", "path"}, {"required", true}, {"schema", schema}});
    }
    path.text += source.mid(end);
    return path;
}

// What conditions look at may be there.
void addConditions(Json &parameters, const MockResponse &response)
{
    using Subject = MockCondition::Subject;
    for (const MockCondition &condition : response.when) {
        const char *in = condition.subject == Subject::Query ? "query"
            : condition.subject == Subject::Header           ? "header"
            : condition.subject == Subject::Cookie           ? "cookie"
                                                             : nullptr;
        if (!in)
            continue;
        const std::string name = text(condition.name);
        const bool isKnown = std::ranges::any_of(
            parameters, [&](const Json &each) { return each["name"] == name && each["in"] == in; });
        if (!isKnown)
            parameters.push_back({{"name", name}, {"in", in}, {"schema", {{"type", "string"}}}});
    }
}

QByteArray typeOf(const MockResponse &response)
{
    const QByteArray named = MediaType::parse(response.headers.value("Content-Type")).name;
    if (!named.isEmpty())
        return named;
    switch (response.content.kind) {
    case MockContent::Kind::Json:
        return "application/json";
    case MockContent::Kind::Text:
        return "text/plain";
    case MockContent::Kind::None:
        return response.schema.isEmpty() ? QByteArray() : "application/json";
    default:
        return "application/octet-stream";
    }
}

void addContent(Json &described, const MockResponse &response)
{
    const QByteArray type = typeOf(response);
    if (type.isEmpty())
        return;
    Json &media = described["content"][type.toStdString()];
    if (media.is_null())
        media = Json::object();
    if (!response.schema.isEmpty() && !media.contains("schema"))
        media["schema"] = Json::parse(response.schema.begin(), response.schema.end());
    const QByteArray &bytes = response.content.bytes;
    Json value;
    if (response.content.kind == MockContent::Kind::Json)
        value = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    else if (response.content.kind == MockContent::Kind::Text)
        value = text(QString::fromUtf8(bytes));
    else
        return;
    Json &examples = media["examples"];
    std::string name = text(response.name);
    for (int i = 1; name.empty() || examples.contains(name); ++i)
        name = "example" + std::to_string(i);
    examples[name] = {{"value", std::move(value)}};
}

Json headersOf(const MockResponse &response)
{
    Json headers = Json::object();
    for (const HeaderField field : response.headers) {
        const QByteArray name = field.name.toByteArray();
        if (name.compare("Content-Type", Qt::CaseInsensitive) != 0)
            headers[name.toStdString()]
                = {{"schema", {{"type", "string"}}},
                   {"example", text(QString::fromUtf8(field.value.toByteArray()))}};
    }
    return headers;
}

Json operationOf(const MockRoute &route, const Path &path)
{
    Json operation = Json::object();
    if (!route.name.isEmpty())
        operation["summary"] = text(route.name);
    if (!route.notes.isEmpty())
        operation["description"] = text(route.notes);
    Json parameters = path.parameters;
    Json responses = Json::object();
    for (const MockResponse &response : route.responses) {
        addConditions(parameters, response);
        Json &described = responses[std::to_string(response.status)];
        if (described.is_null())
            described = {{"description", text(response.notes)}};
        if (const Json headers = headersOf(response); !headers.empty())
            described["headers"] = headers;
        addContent(described, response);
    }
    if (!parameters.empty())
        operation["parameters"] = std::move(parameters);
    operation["responses"] = std::move(responses);
    return operation;
}

bool hasMore(const MockRoute &route)
{
    return std::ranges::any_of(route.responses, [](const MockResponse &response) {
        return response.live || !response.callbacks.isEmpty() || !response.set.isEmpty()
            || response.fault.kind != MockFault::Kind::None || response.delay || response.bandwidth
            || !response.when.isEmpty();
    });
}

} // namespace

QByteArray writeOpenApi(const MockFile &file, QStringList &notes)
{
    Json paths = Json::object();
    for (const MockRoute &route : file.routes) {
        if (!route.isEnabled || !route.pathRegex.isEmpty()) {
            notes << Tr::tr("%1 was left out: it is off, or its path is a regular expression.")
                         .arg(route.title());
            continue;
        }
        if (hasMore(route))
            notes << Tr::tr("%1: conditions, delays, faults, callbacks and what goes on cannot be "
                            "described.")
                         .arg(route.title());
        const Path path = pathOf(route);
        const QByteArrayList methods = route.methods.isEmpty()
            ? QByteArrayList {"GET", "POST", "PUT", "PATCH", "DELETE"}
            : route.methods;
        for (const QByteArray &method : methods) {
            Json &operation = paths[text(path.text)][method.toLower().toStdString()];
            if (operation.is_null())
                operation = operationOf(route, path);
        }
    }
    for (const MockResource &resource : file.resources)
        notes << Tr::tr("The resource %1 was left out.").arg(resource.path);
    Json document {{"openapi", "3.1.0"}, {"info", {{"title", text(file.name)}, {"version", "1"}}}};
    if (!file.basePath.isEmpty())
        document["servers"] = Json::array({{{"url", text(file.basePath)}}});
    document["paths"] = std::move(paths);
    return QByteArray::fromStdString(document.dump(2, ' ', false, Json::error_handler_t::replace))
        + '\n';
}

} // namespace Core
