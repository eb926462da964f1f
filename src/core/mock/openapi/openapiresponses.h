// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"
#include "core/mock/openapi/openapiparts.h"

namespace Core {

// What an operation may answer: for each status, type and example one response, the usual first.
QList<MockResponse> openApiResponses(OpenApiParts &parts, const OpenApiOperation &operation);

} // namespace Core
