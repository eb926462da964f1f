// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schema/schemadocuments.h"
#include "core/mock/openapi/openapiparts.h"
#include "kinds/mock/openapi/requestcontract.h"

namespace Kinds::Mock {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;
using Core::OpenApiParts;

namespace {

bool isTrue(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

// "style" and "explode" of OpenAPI 3, "collectionFormat" of 2.0.
ParameterStyle styleOf(const Json &parameter, const std::string &in)
{
    ParameterStyle style {.isJson = parameter.contains("content")};
    const std::string format = OpenApiParts::text(parameter, "collectionFormat");
    const std::string name = OpenApiParts::text(parameter, "style");
    if (name == "pipeDelimited" || format == "pipes")
        style.separator = '|';
    else if (name == "spaceDelimited" || format == "ssv")
        style.separator = ' ';
    else if (format == "tsv")
        style.separator = '\t';
    const bool isForm = parameter.contains("schema") && (name.empty() || name == "form")
        && (in == "query" || in == "cookie");
    style.isRepeated = format == "multi"
        || (isForm && (!parameter.contains("explode") || isTrue(parameter, "explode")));
    return style;
}

} // namespace

const Json *RequestContract::follow(const Json &value, const char *key) const
{
    const auto found = value.find(key);
    return found == value.end() ? nullptr : m_documents->follow(*found);
}

std::optional<Core::JsonSchema> RequestContract::schemaOf(const Json &schema) const
{
    auto read = Core::JsonSchema::read(QByteArray::fromStdString(schema.dump()), m_documents,
                                       Core::JsonSchema::Use::Request);
    return read ? std::optional(std::move(*read)) : std::nullopt;
}

void RequestContract::read()
{
    m_isRead = true;
    Json reference {{"$ref", m_operation}};
    Core::SchemaDocuments::complete(reference, m_documents->path());
    const Json *operation = m_documents->follow(reference);
    if (!operation || !operation->is_object())
        return;
    const size_t slash = reference["$ref"].get_ref<const std::string &>().rfind('/');
    Json item {{"$ref", reference["$ref"].get<std::string>().substr(0, slash)}};
    // Those of the operation take the place of those of its path.
    if (const Json *list = follow(*operation, "parameters"))
        readParameters(*list);
    const Json *path = m_documents->follow(item);
    if (path && path->is_object()) {
        if (const Json *list = follow(*path, "parameters"))
            readParameters(*list);
    }
    readBody(*operation);
    const std::string complete = reference["$ref"].get<std::string>();
    readSecurity(*operation, complete.substr(0, complete.find('#')));
}

// That of the operation takes the place of that of the description.
void RequestContract::readSecurity(const Json &operation, const std::string &file)
{
    const auto at = [&](const std::string &pointer) {
        return m_documents->follow(Json {{"$ref", file + '#' + pointer}});
    };
    const auto own = operation.find("security");
    const Json *requirements = own == operation.end() ? at("/security") : &*own;
    if (!requirements)
        return;
    m_security = SecurityRule::read(*requirements, [&](const std::string &name) {
        const Json *found = at("/components/securitySchemes/" + name);
        return found ? found : at("/securityDefinitions/" + name);
    });
}

void RequestContract::readParameters(const Json &list)
{
    if (!list.is_array())
        return;
    for (const Json &each : list) {
        const Json *parameter = m_documents->follow(each);
        if (parameter && parameter->is_object())
            readParameter(*parameter);
    }
    readForm(list);
}

void RequestContract::readParameter(const Json &parameter)
{
    const std::string in = OpenApiParts::text(parameter, "in");
    const QString name = QString::fromStdString(OpenApiParts::text(parameter, "name"));
    if (in == "body") { // of 2.0
        m_isBodyRequired = isTrue(parameter, "required");
        if (const auto schema = parameter.find("schema"); schema != parameter.end())
            m_contents.push_back({"application/json", schemaOf(*schema)});
        return;
    }
    const bool isKnown = std::ranges::any_of(m_parameters, [&](const Parameter &each) {
        return each.name == name && each.in.toStdString() == in;
    });
    if (isKnown || in == "formData" || in.empty())
        return;
    Json schema = parameter;
    if (const Json *content = follow(parameter, "content"); content && !content->empty())
        schema = content->front().value("schema", Json(true));
    else if (const auto own = parameter.find("schema"); own != parameter.end())
        schema = *own;
    else
        schema.erase("required");
    if (auto read = schemaOf(schema))
        m_parameters.push_back({name, QString::fromStdString(in), isTrue(parameter, "required"),
                                styleOf(parameter, in), std::move(*read)});
}

// Fields of a form in 2.0 are parameters.
void RequestContract::readForm(const Json &parameters)
{
    Json schema {{"type", "object"}, {"properties", Json::object()}, {"required", Json::array()}};
    for (const Json &each : parameters) {
        const Json *parameter = m_documents->follow(each);
        if (!parameter || !parameter->is_object()
            || OpenApiParts::text(*parameter, "in") != "formData")
            continue;
        const std::string name = OpenApiParts::text(*parameter, "name");
        Json field = *parameter;
        field.erase("required");
        schema["properties"][name] = std::move(field);
        if (isTrue(*parameter, "required"))
            schema["required"].push_back(name);
    }
    if (schema["properties"].empty())
        return;
    m_isBodyRequired = !schema["required"].empty();
    for (const char *type : {"application/x-www-form-urlencoded", "multipart/form-data"})
        m_contents.push_back({type, schemaOf(schema)});
}

void RequestContract::readBody(const Json &operation)
{
    const Json *body = follow(operation, "requestBody");
    if (!body || !body->is_object())
        return;
    m_isBodyRequired = isTrue(*body, "required");
    const Json *contents = follow(*body, "content");
    if (!contents || !contents->is_object())
        return;
    for (const auto &[type, media] : contents->get_ref<const Json::object_t &>()) {
        const bool hasSchema = media.is_object() && media.contains("schema");
        m_contents.push_back({QByteArray::fromStdString(type).toLower(),
                              hasSchema ? schemaOf(media["schema"]) : std::nullopt});
    }
}

} // namespace Kinds::Mock
