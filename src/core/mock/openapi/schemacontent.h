// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/schema/jsonschema.h"
#include "core/mock/mockfile.h"

#include <optional>

namespace Core {

struct SchemaNode;

// The content of a response that has a schema: made when it is first asked for, then the same.
// Lives in any one thread.
class SchemaContent
{
public:
    SchemaContent(const MockResponse &response, const MockDocuments &documents,
                  QByteArray mediaType, quint64 seed);

    // The same everywhere and always.
    static quint64 seedOf(const MockFile &file, const MockRoute &route,
                          const MockResponse &response);

    const QByteArray &usual();
    // Another one each time.
    QByteArray other();

private:
    bool isContentGood();
    QByteArray make(quint64 seed, bool usesExamples);
    // Null: it cannot be read.
    const SchemaNode *schema();

    MockContent m_content;
    QByteArray m_schemaText;
    bool m_yields = false;
    MockDocuments m_documents;
    QByteArray m_mediaType;
    quint64 m_seed = 0;
    std::optional<Result<JsonSchema>> m_schema;
    std::optional<QByteArray> m_usual;
};

} // namespace Core
