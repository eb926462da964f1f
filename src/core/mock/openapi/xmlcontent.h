// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/schema/schemanode.h"

namespace Core {

bool isXmlType(const QByteArray &mediaType);
// A value as XML: members as elements, elements of a list under the list's name.
QByteArray xmlContent(const nlohmann::ordered_json &value, const SchemaNode &schema);

} // namespace Core
