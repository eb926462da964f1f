// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/headers.h"
#include "core/mock/openapi/openapiparts.h"

namespace Core {

// The fields of a response, with their examples or values that fit their schemas. where: for notes.
Headers openApiHeaders(OpenApiParts &parts, const OpenApiParts::Json &response,
                       const QString &where);

} // namespace Core
