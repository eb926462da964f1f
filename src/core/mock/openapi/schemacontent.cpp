// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/openapi/schemacontent.h"

#include "core/json/sample/schemasample.h"
#include "core/json/schema/schemagraph.h"
#include "core/mock/openapi/openapicontents.h"
#include "core/mock/openapi/xmlcontent.h"

#include <QRandomGenerator>

namespace Core {

using Kind = MockContent::Kind;

SchemaContent::SchemaContent(const MockResponse &response, const MockDocuments &documents,
                             QByteArray mediaType, quint64 seed)
    : m_content(response.content)
    , m_schemaText(response.schema)
    , m_yields(response.yieldsToSchema)
    , m_documents(documents)
    , m_mediaType(std::move(mediaType))
    , m_seed(seed)
{
}

quint64 SchemaContent::seedOf(const MockFile &file, const MockRoute &route,
                              const MockResponse &response)
{
    constexpr quint64 statuses = 1000;
    return qChecksum(route.title().toUtf8()) * statuses + quint64(response.status)
        + quint64(file.seed.value_or(0)) * statuses * 0x10000;
}

const SchemaNode *SchemaContent::schema()
{
    if (!m_schema)
        m_schema = m_documents.all
            ? JsonSchema::read(m_schemaText, m_documents.all, JsonSchema::Use::Response)
            : JsonSchema::read(m_schemaText);
    return *m_schema ? &(*m_schema)->graph()->root() : nullptr;
}

// What stands in a mock file is what somebody wants; an example of a description may be wrong.
bool SchemaContent::isContentGood()
{
    if (m_content.kind == Kind::None)
        return false;
    if (!m_yields || m_content.kind != Kind::Json || !schema())
        return true;
    const auto value
        = nlohmann::json::parse(m_content.bytes.begin(), m_content.bytes.end(), nullptr, false);
    return (*m_schema)->check(value).isEmpty();
}

const QByteArray &SchemaContent::usual()
{
    if (!m_usual)
        m_usual = isContentGood() ? m_content.bytes : make(m_seed, true);
    return *m_usual;
}

QByteArray SchemaContent::other()
{
    return make(QRandomGenerator::global()->generate64(), false);
}

QByteArray SchemaContent::make(quint64 seed, bool usesExamples)
{
    using Source = SchemaSample::Source;
    const SchemaNode *root = schema();
    if (!root)
        return m_content.bytes;
    const auto value
        = SchemaSample(seed, usesExamples ? Source::Examples : Source::Made).make(*root);
    if (isJsonType(m_mediaType))
        return QByteArray::fromStdString(value.dump());
    if (isXmlType(m_mediaType) && !value.is_string())
        return xmlContent(value, *root);
    return QByteArray::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
}

} // namespace Core
