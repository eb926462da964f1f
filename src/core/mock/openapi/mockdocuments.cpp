// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/openapi/mockdocuments.h"

#include "core/json/schema/schemadocuments.h"

namespace Core {

using Json = SchemaDocuments::Json;

Result<> readMockDocuments(MockFile &file, const QString &path)
{
    Json references = Json::array();
    for (const MockRoute &route : std::as_const(file.routes)) {
        if (!route.operation.isEmpty())
            references.push_back({{"$ref", route.operation.toStdString()}});
        for (const MockResponse &response : route.responses) {
            if (!response.schema.isEmpty())
                references.push_back(Json::parse(response.schema.begin(), response.schema.end()));
        }
    }
    if (references.empty())
        return {};
    file.documents.all = SchemaDocuments::of(std::move(references), path);
    file.remarks += file.documents.all->missing();
    const QStringList &unreadable = file.documents.all->unreadable();
    return unreadable.isEmpty() ? Result<>()
                                : failure(path + QStringLiteral(": ") + unreadable.first());
}

} // namespace Core
