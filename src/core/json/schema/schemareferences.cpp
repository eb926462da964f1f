// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schema/schemareferences.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Core {

namespace {

constexpr int deepest = 512;

template<size_t n>
bool isOneOf(const std::array<std::string_view, n> &words, const std::string &key)
{
    return std::ranges::find(words, key) != words.end();
}

// Below these stand objects whose keys are names.
constexpr std::array<std::string_view, 17> maps {
    "properties", "patternProperties", "$defs",     "definitions", "schemas",
    "responses",  "parameters",        "headers",   "paths",       "requestBodies",
    "components", "content",           "callbacks", "links",       "dependentSchemas",
    "pathItems",  "webhooks"};
constexpr std::array<std::string_view, 4> names {"$id", "$anchor", "$dynamicAnchor", "id"};
constexpr std::array<std::string_view, 4> contents {"example", "default", "enum", "const"};

} // namespace

SchemaReferences::SchemaReferences(OnReference onReference, OnName onName)
    : m_onReference(std::move(onReference))
    , m_onName(std::move(onName))
{
}

void SchemaReferences::visit(Json &value)
{
    visit(value, Place::Keywords, 0);
}

void SchemaReferences::visit(Json &value, Place place, int depth)
{
    if (depth > deepest)
        return;
    if (value.is_array()) {
        for (Json &each : value)
            visit(each, place, depth + 1);
        return;
    }
    if (!value.is_object())
        return;
    for (auto &[key, member] : value.get_ref<Json::object_t &>()) {
        if (place != Place::Names && (key == "$ref" || key == "$dynamicRef")
            && member.is_string()) {
            m_onReference(member.get_ref<std::string &>());
        } else if (place == Place::Data) {
            continue;
        } else if (place == Place::Names) {
            visit(member, Place::Keywords, depth + 1);
        } else if (isOneOf(names, key) && member.is_string()) {
            m_onName(key, member.get_ref<const std::string &>(), value);
        } else if (key == "examples" && member.is_object()) {
            for (auto &[name, example] : member.get_ref<Json::object_t &>())
                visit(example, Place::Data, depth + 1);
        } else if (key != "examples" && !isOneOf(contents, key)) {
            const bool hasNames = isOneOf(maps, key) && member.is_object();
            visit(member, hasNames ? Place::Names : Place::Keywords, depth + 1);
        }
    }
}

} // namespace Core
