// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockcontent.h"
#include "core/mock/openapi/openapiparts.h"

namespace Core {

// One content that a response may have.
struct OpenApiContent
{
    QByteArray type;
    QString example; // its name, if it has one
    MockContent content; // of the example; none: made after the schema
    QByteArray schema; // a reference to it, as JSON; empty: there is none
};

// JSON first. where: for notes.
QList<OpenApiContent> openApiContents(OpenApiParts &parts, const OpenApiParts::Json &operation,
                                      const OpenApiParts::Json &response,
                                      const std::string &pointer, const QString &where);

bool isJsonType(const QByteArray &mediaType);

} // namespace Core
