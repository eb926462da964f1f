// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/openapi/openapiheaders.h"

#include "core/http/parse/characters.h"
#include "core/json/sample/schemasample.h"
#include "core/json/schema/schemagraph.h"
#include "core/tr.h"

#include <algorithm>
#include <array>

namespace Core {

using namespace Qt::StringLiterals;
using Json = OpenApiParts::Json;

namespace {

// The type is of the content; the others frame the answer.
constexpr std::array<const char *, 5> ownFields {"content-type", "content-length",
                                                 "transfer-encoding", "connection", "date"};

std::optional<Json> exampleOf(const OpenApiParts &parts, const Json &header)
{
    if (const auto example = header.find("example"); example != header.end())
        return *example;
    for (const auto &[name, value] : parts.members(header, "examples")) {
        const Json *example = parts.documents().follow(value);
        if (example && example->is_object() && example->contains("value"))
            return example->at("value");
    }
    return {};
}

Json valueOf(const OpenApiParts &parts, const Json &header)
{
    if (const auto example = exampleOf(parts, header))
        return *example;
    Json schema = parts.isVersion2() ? header : Json(true);
    if (const auto found = header.find("schema"); found != header.end())
        schema = *found;
    const SchemaGraph graph(std::move(schema), parts.shared(), JsonSchema::Use::Response);
    return SchemaSample(0, SchemaSample::Source::Examples).make(graph.root());
}

// Lists as RFC 9110 has them.
QByteArray textOf(const Json &value)
{
    if (value.is_string())
        return QByteArray::fromStdString(value.get<std::string>());
    if (!value.is_array())
        return QByteArray::fromStdString(value.dump());
    QByteArrayList texts;
    for (const Json &each : value)
        texts += textOf(each);
    return texts.join(", ");
}

} // namespace

Headers openApiHeaders(OpenApiParts &parts, const Json &response, const QString &where)
{
    Headers fields;
    for (const auto &[key, value] : parts.members(response, "headers")) {
        const QByteArray name = QByteArray::fromStdString(key);
        if (std::ranges::any_of(ownFields, [&](const char *own) {
                return name.compare(own, Qt::CaseInsensitive) == 0;
            }))
            continue;
        const Json *header = parts.documents().follow(value);
        const bool isName = !name.isEmpty() && std::ranges::all_of(name, isTokenByte);
        const QByteArray text = isName && header && header->is_object()
            ? textOf(valueOf(parts, *header)).trimmed()
            : QByteArray("\n");
        if (std::ranges::any_of(text, [](char c) { return uchar(c) < ' ' || c == 0x7f; }))
            parts.note(where,
                       Tr::tr("The header field “%1” was left out: it has no value that a "
                              "field can have.")
                           .arg(QString::fromUtf8(name)));
        else
            fields.append(name, text);
    }
    return fields;
}

} // namespace Core
