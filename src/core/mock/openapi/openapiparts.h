// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/schema/schemadocuments.h"

#include <QStringList>

namespace Core {

// What the parts of an OpenAPI description need while it is read. Lives as long as that.
class OpenApiParts
{
public:
    using Json = SchemaDocuments::Json;

    explicit OpenApiParts(std::shared_ptr<const SchemaDocuments> documents);

    const SchemaDocuments &documents() const { return *m_documents; }
    const std::shared_ptr<const SchemaDocuments> &shared() const { return m_documents; }
    bool isVersion2() const { return m_isVersion2; }

    // A member, through references; null: there is none, or it is of another type.
    const Json *object(const Json &of, const char *key) const;
    const Json *array(const Json &of, const char *key) const;
    // Of the object there; none if there is none.
    const Json::object_t &members(const Json &of, const char *key) const;
    // A value of an example, or what it is a reference to.
    const Json &example(const Json &value) const;
    static std::string text(const Json &of, const char *key);
    // A step of a JSON pointer.
    static std::string step(std::string key);

    void note(const QString &where, const QString &what);
    const QStringList &notes() const { return m_notes; }

private:
    std::shared_ptr<const SchemaDocuments> m_documents;
    bool m_isVersion2;
    QStringList m_notes;
};

// An operation and where it stands.
struct OpenApiOperation
{
    const OpenApiParts::Json *value = nullptr;
    std::string pointer; // "#/paths/~1users/get"
    QString title; // "GET /users"
};

} // namespace Core
