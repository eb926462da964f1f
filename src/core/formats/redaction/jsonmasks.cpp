// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/redaction/jsonmasks.h"

#include "core/formats/content/jsontree.h"
#include "core/formats/redaction/jsonpath.h"
#include "core/formats/redaction/redaction.h"
#include "core/formats/redaction/secrets.h"

#include <algorithm>
#include <functional>

namespace Core {

namespace {

// Rewrites the values that the function wants masked.
class JsonMasker
{
public:
    using IsSecret = std::function<bool(const JsonNode &node, const QList<JsonStep> &place)>;

    JsonMasker(const QByteArray &text, IsSecret isSecret)
        : m_text(text)
        , m_isSecret(std::move(isSecret))
    {
    }

    QByteArray run()
    {
        for (const JsonNode &root : parseJsonTree(m_text))
            visit(root);
        return m_masked.append(QByteArrayView(m_text).sliced(m_copied));
    }

private:
    void visit(const JsonNode &node)
    {
        if (node.type == JsonNode::Type::Opaque || m_isSecret(node, m_place)) {
            m_masked.append(QByteArrayView(m_text).sliced(m_copied, node.begin - m_copied));
            m_masked.append('"').append(maskText).append('"');
            m_copied = node.end;
            return;
        }
        const bool array = node.type == JsonNode::Type::Array;
        for (qsizetype i = 0; i < node.children.size(); ++i) {
            m_place.append({node.children[i].key, array ? i : -1});
            visit(node.children[i]);
            m_place.removeLast();
        }
    }

    const QByteArray &m_text;
    IsSecret m_isSecret;
    QList<JsonStep> m_place;
    QByteArray m_masked;
    qsizetype m_copied = 0;
};

void addSecrets(const JsonNode &node, QByteArrayView text, Secrets &secrets)
{
    if (node.type == JsonNode::Type::String)
        secrets.add(unescapedJson(node.in(text)));
    else if (node.type == JsonNode::Type::Scalar)
        secrets.add(node.in(text));
    for (const JsonNode &child : node.children)
        addSecrets(child, text, secrets);
}

} // namespace

QByteArray maskNamedJson(const QByteArray &text, const RedactionRules &rules, Secrets &secrets)
{
    QList<JsonPath> paths;
    for (const QString &path : rules.jsonPaths) {
        if (const auto parsed = JsonPath::parse(path))
            paths.append(*parsed);
    }
    return JsonMasker(text,
                      [&](const JsonNode &node, const QList<JsonStep> &place) {
                          const bool named = std::any_of(
                              paths.begin(), paths.end(),
                              [&place](const JsonPath &path) { return path.matches(place); });
                          if (named)
                              addSecrets(node, text, secrets);
                          return named;
                      })
        .run();
}

QByteArray maskFoundJson(const QByteArray &text, const Secrets &secrets)
{
    return JsonMasker(text,
                      [&](const JsonNode &node, const QList<JsonStep> &) {
                          const QByteArrayView literal = node.in(text);
                          return (node.type == JsonNode::Type::String
                                  && secrets.isIn(unescapedJson(literal)))
                              || (node.type == JsonNode::Type::Scalar && secrets.isIn(literal));
                      })
        .run();
}

} // namespace Core
