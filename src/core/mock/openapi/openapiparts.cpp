// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/openapi/openapiparts.h"

namespace Core {

using namespace Qt::StringLiterals;
using Json = OpenApiParts::Json;

OpenApiParts::OpenApiParts(std::shared_ptr<const SchemaDocuments> documents)
    : m_documents(std::move(documents))
    , m_isVersion2(m_documents->main().contains("swagger"))
{
}

const Json *OpenApiParts::object(const Json &of, const char *key) const
{
    const auto found = of.find(key);
    const Json *value = found == of.end() ? nullptr : m_documents->follow(*found);
    return value && value->is_object() ? value : nullptr;
}

const Json *OpenApiParts::array(const Json &of, const char *key) const
{
    const auto found = of.find(key);
    const Json *value = found == of.end() ? nullptr : m_documents->follow(*found);
    return value && value->is_array() ? value : nullptr;
}

const Json::object_t &OpenApiParts::members(const Json &of, const char *key) const
{
    static const Json::object_t none;
    const Json *found = object(of, key);
    return found ? found->get_ref<const Json::object_t &>() : none;
}

// Strictly references are no values here, but large descriptions have them.
const Json &OpenApiParts::example(const Json &value) const
{
    if (!value.is_object() || value.size() != 1 || !value.begin().value().is_string()
        || value.begin().key() != "$ref")
        return value;
    Json whole = Json::object({{"$ref", value.begin().value()}});
    SchemaDocuments::complete(whole, m_documents->path());
    const Json *found = m_documents->find(whole["$ref"].get<std::string>());
    if (!found)
        return value;
    const auto inner = found->is_object() ? found->find("value") : found->end();
    return found->is_object() && inner != found->end() ? *inner : *found;
}

std::string OpenApiParts::text(const Json &of, const char *key)
{
    const auto found = of.find(key);
    return found != of.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string OpenApiParts::step(std::string key)
{
    std::string written = "/";
    for (const char c : key) {
        if (c == '~')
            written += "~0";
        else if (c == '/')
            written += "~1";
        else if (c == '%')
            written += "%25";
        else
            written += c;
    }
    return written;
}

void OpenApiParts::note(const QString &where, const QString &what)
{
    const QString text = where + u": "_s + what;
    if (!m_notes.contains(text))
        m_notes << text;
}

} // namespace Core
