// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/schema/jsonschema.h"
#include "core/json/schema/schemadocuments.h"
#include "core/json/schema/schemanode.h"

namespace Core {

// Schemas that refer to each other, cycles too, made ready from their texts. Any thread.
class SchemaGraph
{
public:
    using Json = SchemaDocuments::Json;

    SchemaGraph(Json schema, std::shared_ptr<const SchemaDocuments> documents, JsonSchema::Use use);
    Q_DISABLE_COPY_MOVE(SchemaGraph)
    ~SchemaGraph() = default;

    const SchemaNode &root() const { return *m_root; }
    // The first thing that is no schema, as a sentence; empty: all is well.
    const QString &fault() const { return m_fault; }

private:
    const SchemaNode *nodeOf(const Json &schema, const std::string &name = {});
    void read(SchemaNode &node, const Json &schema);
    void readArray(SchemaNode &node, const Json &schema);
    void readObject(SchemaNode &node, const Json &schema);
    void readDependencies(SchemaNode &node, const Json &schema);
    void readParts(SchemaNode &node, const Json &schema);
    void readReference(SchemaNode &node, const Json &schema);
    // Where “$dynamicRef” leads from the schema that was begun with; null: nowhere.
    const Json *dynamicTarget(const std::string &reference) const;
    void dropOtherUse(SchemaNode &node) const;
    void fail(const QString &text);

    const SchemaNode *below(const Json &schema, const char *key);
    std::vector<const SchemaNode *> listBelow(const Json &schema, const char *key);

    const Json m_text;
    const std::shared_ptr<const SchemaDocuments> m_documents;
    const JsonSchema::Use m_use;
    std::deque<SchemaNode> m_nodes;
    std::unordered_map<const Json *, const SchemaNode *> m_known;
    std::deque<std::pair<SchemaNode *, const Json *>> m_unread;
    const SchemaNode *m_root = nullptr;
    QString m_fault;
};

} // namespace Core
