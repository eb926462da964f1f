// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schema/jsonschema.h"

#include "core/json/jsonfile.h"
#include "core/json/schema/schemacheck.h"
#include "core/json/schema/schemagraph.h"

namespace Core {

Result<JsonSchema> JsonSchema::read(const QByteArray &json)
{
    auto schema = readJsonText(json, {});
    if (!schema)
        return failure(schema.error());
    return read("{\"$ref\":\"#\"}", SchemaDocuments::of(std::move(*schema), {}));
}

Result<JsonSchema> JsonSchema::read(const QByteArray &json,
                                    const std::shared_ptr<const SchemaDocuments> &documents,
                                    Use use)
{
    auto schema = readJsonText(json, {});
    if (!schema)
        return failure(schema.error());
    SchemaDocuments::complete(*schema, documents->path());
    JsonSchema result;
    const auto graph = std::make_shared<SchemaGraph>(std::move(*schema), documents, use);
    if (!graph->fault().isEmpty())
        return failure(graph->fault());
    result.m_graph = graph;
    return result;
}

QList<JsonSchema::Fault> JsonSchema::check(const nlohmann::json &value) const
{
    return SchemaCheck::run(m_graph->root(), value);
}

} // namespace Core
