// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/schema/schemadocuments.h"
#include "core/mock/mockfile.h"

namespace Core {

// Whether a document is such a description.
bool isOpenApi(const nlohmann::ordered_json &document);

// What an OpenAPI description (2.0, 3.0, 3.1) says, as a mock file: each operation a route that the
// request chooses an answer of. Any thread.
Result<MockFile> openApiMock(const std::shared_ptr<const SchemaDocuments> &documents);

} // namespace Core
