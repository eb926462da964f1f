// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/openapi/openapicontents.h"

#include "core/formats/content/mediatype.h"
#include "core/tr.h"

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;
using Json = OpenApiParts::Json;

namespace {

QByteArray referenceTo(const std::string &pointer)
{
    return QByteArray::fromStdString(Json {{"$ref", pointer}}.dump());
}

// A wildcard is JSON, which everybody reads.
QByteArray typeOf(const std::string &key)
{
    const QByteArray type = QByteArray::fromStdString(key).trimmed();
    const bool isPlain = std::ranges::all_of(type, [](char c) { return c >= ' ' && c < 0x7f; });
    if (type.startsWith("*/") || type.isEmpty() || !isPlain)
        return "application/json";
    if (type.endsWith("/*"))
        return type.startsWith("text/") ? "text/plain" : "application/octet-stream";
    return type;
}

MockContent contentOf(const Json &example, const QByteArray &type)
{
    const auto dumped = [&] {
        return QByteArray::fromStdString(
            example.dump(-1, ' ', false, Json::error_handler_t::replace));
    };
    if (isJsonType(type))
        return {MockContent::Kind::Json, dumped()};
    return {MockContent::Kind::Text,
            example.is_string() ? QByteArray::fromStdString(example.get<std::string>()) : dumped()};
}

// Of "examples" in OpenAPI 3.
void addExamples(OpenApiParts &parts, const Json &examples, const OpenApiContent &plain,
                 const QString &where, QList<OpenApiContent> &contents)
{
    for (const auto &[name, value] : examples.get_ref<const Json::object_t &>()) {
        const Json *example = parts.documents().follow(value);
        const bool hasValue = example && example->is_object() && example->contains("value");
        if (!hasValue) {
            parts.note(where,
                       Tr::tr("The example “%1” has no value of its own and was left out.")
                           .arg(QString::fromStdString(name)));
            continue;
        }
        OpenApiContent one = plain;
        one.example = QString::fromStdString(name);
        one.content = contentOf(parts.example(example->at("value")), plain.type);
        contents += one;
    }
}

QList<OpenApiContent> ofMediaType(OpenApiParts &parts, const std::string &key, const Json &media,
                                  const std::string &pointer, const QString &where)
{
    OpenApiContent plain {.type = typeOf(key), .example = {}, .content = {}, .schema = {}};
    if (media.contains("schema"))
        plain.schema = referenceTo(pointer + OpenApiParts::step(key) + "/schema");
    QList<OpenApiContent> contents;
    if (const Json *examples = parts.object(media, "examples"))
        addExamples(parts, *examples, plain, where, contents);
    if (contents.isEmpty()) {
        if (const auto example = media.find("example"); example != media.end())
            plain.content = contentOf(parts.example(*example), plain.type);
        contents += plain;
    }
    return contents;
}

QList<OpenApiContent> ofVersion2(OpenApiParts &parts, const Json &operation, const Json &response,
                                 const std::string &pointer)
{
    if (!response.contains("schema") && !response.contains("examples"))
        return {};
    const Json::object_t &examples = parts.members(response, "examples");
    const Json *produced = parts.array(operation, "produces");
    if (!produced)
        produced = parts.array(parts.documents().main(), "produces");
    QList<QByteArray> types;
    for (const Json &each : produced ? *produced : Json::array()) {
        if (each.is_string())
            types += typeOf(each.get<std::string>());
    }
    for (const auto &[type, value] : examples) {
        if (type.find('/') != std::string::npos && !types.contains(typeOf(type)))
            types += typeOf(type);
    }
    if (types.isEmpty())
        types += "application/json";
    QList<OpenApiContent> contents;
    for (const QByteArray &type : std::as_const(types)) {
        OpenApiContent one {.type = type, .example = {}, .content = {}, .schema = {}};
        if (response.contains("schema"))
            one.schema = referenceTo(pointer + "/schema");
        for (const auto &[key, value] : examples) {
            if (typeOf(key) == type)
                one.content = contentOf(parts.example(value), type);
        }
        contents += one;
    }
    return contents;
}

// Of a type that is there twice the one that says something; JSON has to be some value.
void keepDescribed(QList<OpenApiContent> &contents)
{
    const auto isEmpty = [](const OpenApiContent &content) {
        return content.schema.isEmpty() && content.content.kind == MockContent::Kind::None;
    };
    const QList<OpenApiContent> all = contents;
    contents.removeIf([&](const OpenApiContent &content) {
        return isEmpty(content) && std::ranges::any_of(all, [&](const OpenApiContent &other) {
                   return other.type == content.type && !isEmpty(other);
               });
    });
    for (OpenApiContent &content : contents) {
        if (isEmpty(content) && isJsonType(content.type))
            content.content = {MockContent::Kind::Json, "{}"};
    }
}

} // namespace

bool isJsonType(const QByteArray &mediaType)
{
    const QByteArray type = MediaType::parse(mediaType).name;
    return type == "application/json" || type.endsWith("+json") || type == "text/json";
}

QList<OpenApiContent> openApiContents(OpenApiParts &parts, const Json &operation,
                                      const Json &response, const std::string &pointer,
                                      const QString &where)
{
    QList<OpenApiContent> contents;
    if (parts.isVersion2()) {
        contents = ofVersion2(parts, operation, response, pointer);
    } else {
        for (const auto &[key, value] : parts.members(response, "content")) {
            const Json *media = parts.documents().follow(value);
            if (media && media->is_object())
                contents += ofMediaType(parts, key, *media, pointer + "/content", where);
        }
    }
    keepDescribed(contents);
    std::ranges::stable_partition(
        contents, [](const OpenApiContent &content) { return isJsonType(content.type); });
    return contents;
}

} // namespace Core
