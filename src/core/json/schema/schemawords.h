// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/schema/schemanode.h"

// The keywords of a schema that stand for themselves; what is no value of a keyword is not looked
// at. Any thread.
namespace Core::SchemaWords {

using Json = nlohmann::ordered_json;

// Null: it is not there.
const Json *member(const Json &object, const char *key);
std::vector<std::string> textsOf(const Json &list);
SchemaNode::Pattern patternOf(const std::string &text);

// "type", and "nullable" of OpenAPI 3.0.
void readTypes(SchemaNode &node, const Json &schema);
void readValues(SchemaNode &node, const Json &schema);
void readNumbers(SchemaNode &node, const Json &schema);
void readCounts(SchemaNode &node, const Json &schema);
// What contents are made of, and for whom they are.
void readContents(SchemaNode &node, const Json &schema);

} // namespace Core::SchemaWords
