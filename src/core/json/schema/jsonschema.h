// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QList>

#include <nlohmann/json_fwd.hpp>

#include <memory>

namespace Core {

class SchemaDocuments;
class SchemaGraph;

// A JSON Schema (drafts 4 to 2020-12, and what OpenAPI makes of them), made ready to check many
// values. Any thread.
class JsonSchema
{
public:
    struct Fault
    {
        QString pointer; // RFC 6901; empty: the whole value
        QString message;

        bool operator==(const Fault &) const = default;
    };
    // What is for reading only need not be in requests, nor what is for writing only in answers.
    enum class Use : quint8 { Any, Request, Response };

    static Result<JsonSchema> read(const QByteArray &json);
    // References lead into the documents; those without a file into their main one.
    static Result<JsonSchema> read(const QByteArray &json,
                                   const std::shared_ptr<const SchemaDocuments> &documents,
                                   Use use = Use::Any);

    // Empty: the value fits. At most twenty.
    QList<Fault> check(const nlohmann::json &value) const;
    const std::shared_ptr<const SchemaGraph> &graph() const { return m_graph; }

private:
    std::shared_ptr<const SchemaGraph> m_graph;
};

} // namespace Core
