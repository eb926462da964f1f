// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/schema/schemanode.h"

#include <QByteArrayList>

namespace Kinds::Mock {

// How a parameter that is a list or an object stands in a request.
struct ParameterStyle
{
    char separator = ','; // of elements in one text
    bool isRepeated = false; // an element for each time that the name is there
    bool isJson = false;
};

// Texts of a request as the JSON value that a schema means: numbers, flags and lists where it has
// them.
nlohmann::json parameterValue(const QByteArrayList &texts, const Core::SchemaNode &schema,
                              const ParameterStyle &style);

} // namespace Kinds::Mock
