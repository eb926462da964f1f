// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/jsontree.h"

#include <QString>

namespace Core {

namespace {

constexpr int deepest = 200;
constexpr int mostNodes = 2'000'000;

class TreeParser
{
public:
    explicit TreeParser(QByteArrayView text)
        : m_text(text)
    {
    }

    QList<JsonNode> run()
    {
        QList<JsonNode> roots;
        for (skip(); !atEnd(); skip())
            roots.append(takeValue(0));
        return roots;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char current() const { return m_text[m_at]; }

    // White space and the commas and colons between values.
    void skip()
    {
        while (!atEnd() && QByteArrayView(" \t\r\n,:").contains(current()))
            ++m_at;
    }

    JsonNode takeValue(int depth)
    {
        JsonNode node;
        node.begin = m_at;
        if (depth >= deepest || ++m_nodes > mostNodes) {
            node.type = JsonNode::Type::Opaque;
            m_at = m_text.size();
        } else if (current() == '{') {
            node.type = JsonNode::Type::Object;
            takeMembers(node, depth);
        } else if (current() == '[') {
            node.type = JsonNode::Type::Array;
            takeElements(node, depth);
        } else if (current() == '"') {
            node.type = JsonNode::Type::String;
            takeString();
        } else {
            takeScalar();
        }
        node.end = m_at;
        return node;
    }

    void takeMembers(JsonNode &node, int depth)
    {
        ++m_at;
        for (skip(); !atEnd() && current() != '}'; skip()) {
            const qsizetype begin = m_at;
            if (current() == '"')
                takeString();
            else
                takeScalar();
            const QByteArray key = unescapedJson(m_text.sliced(begin, m_at - begin));
            skip();
            if (atEnd() || current() == '}')
                break;
            node.children.append(takeValue(depth + 1));
            node.children.last().key = key;
        }
        m_at += atEnd() ? 0 : 1;
    }

    void takeElements(JsonNode &node, int depth)
    {
        ++m_at;
        for (skip(); !atEnd() && current() != ']'; skip())
            node.children.append(takeValue(depth + 1));
        m_at += atEnd() ? 0 : 1;
    }

    void takeString()
    {
        for (++m_at; !atEnd() && current() != '"'; ++m_at)
            m_at += current() == '\\' ? 1 : 0;
        m_at = std::min(m_at + 1, m_text.size());
    }

    void takeScalar()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !QByteArrayView(" \t\r\n,:{}[]\"").contains(current()))
            ++m_at;
        // A bracket that closes nothing.
        m_at += m_at == begin ? 1 : 0;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_nodes = 0;
};

} // namespace

QList<JsonNode> parseJsonTree(QByteArrayView text)
{
    return TreeParser(text).run();
}

QByteArray unescapedJson(QByteArrayView literal)
{
    if (!literal.startsWith('"'))
        return literal.toByteArray();
    literal = literal.sliced(1);
    if (literal.endsWith('"'))
        literal.chop(1);
    if (!literal.contains('\\'))
        return literal.toByteArray();
    QString text;
    qsizetype plain = 0;
    for (qsizetype at = literal.indexOf('\\'); at >= 0; at = literal.indexOf('\\', plain)) {
        text += QString::fromUtf8(literal.sliced(plain, at - plain));
        const char c = at + 1 < literal.size() ? literal[at + 1] : '\\';
        const qsizetype name = QByteArrayView("bfnrt").indexOf(c);
        plain = std::min(literal.size(), at + 2);
        if (c == 'u') {
            const QByteArrayView digits
                = literal.sliced(plain, std::min<qsizetype>(4, literal.size() - plain));
            text += QChar(digits.toByteArray().toUShort(nullptr, 16));
            plain += digits.size();
        } else {
            text += name < 0 ? QLatin1Char(c) : QLatin1Char("\b\f\n\r\t"[name]);
        }
    }
    return (text + QString::fromUtf8(literal.sliced(plain))).toUtf8();
}

QByteArray jsonLiteral(QByteArrayView text)
{
    QByteArray literal = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            literal.append('\\').append(c);
        else if (uchar(c) < 0x20)
            literal.append("\\u").append(QByteArray::number(uchar(c), 16).rightJustified(4, '0'));
        else
            literal.append(c);
    }
    return literal.append('"');
}

} // namespace Core
