// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/edit/textshape.h"

#include <algorithm>

namespace Core {

namespace {

// Finds what stands where, from the places where values and keys begin: what begins next, or what
// is around, says where they end.
class Shaper
{
public:
    Shaper(const QByteArray &text, MockSyntax syntax)
        : m_text(text)
        , m_isYaml(syntax == MockSyntax::Yaml)
    {
        m_lines.append(0);
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == '\n')
                m_lines.append(i + 1);
        }
    }

    TextNode shape(const PositionedJson &json, qsizetype limit) const;

private:
    qsizetype offset(TextPosition position) const;
    qsizetype trimmed(qsizetype begin, qsizetype limit) const;
    qsizetype lineBegin(qsizetype at) const;
    qsizetype withoutComment(qsizetype begin, qsizetype end) const;
    qsizetype dashBefore(qsizetype at) const;
    void addEntries(TextNode &node, const PositionedJson &json, qsizetype limit) const;

    const QByteArray &m_text;
    const bool m_isYaml;
    QList<qsizetype> m_lines; // where each begins
};

bool isContinuation(char byte)
{
    return (uchar(byte) & 0xC0) == 0x80;
}

qsizetype Shaper::offset(TextPosition position) const
{
    const qsizetype line = std::clamp<qsizetype>(position.line - 1, 0, m_lines.size() - 1);
    qsizetype at = m_lines[line];
    for (int column = 1; column < position.column && at < m_text.size(); ++column) {
        ++at;
        while (at < m_text.size() && isContinuation(m_text[at]))
            ++at;
    }
    return at;
}

qsizetype Shaper::lineBegin(qsizetype at) const
{
    return at == 0 ? 0 : m_text.lastIndexOf('\n', at - 1) + 1;
}

// Without what separates it from the next one: blanks, commas, lines of comments.
qsizetype Shaper::trimmed(qsizetype begin, qsizetype limit) const
{
    qsizetype end = limit;
    while (end > begin) {
        const char last = m_text[end - 1];
        if (last == ' ' || last == '\n' || last == '\r' || last == '\t' || last == ',') {
            --end;
            continue;
        }
        const qsizetype line = lineBegin(end - 1);
        const bool isComment
            = m_isYaml && line > begin && m_text.mid(line, end - line).trimmed().startsWith('#');
        if (!isComment)
            break;
        end = line;
    }
    return end;
}

qsizetype Shaper::withoutComment(qsizetype begin, qsizetype end) const
{
    const char first = begin < end ? m_text[begin] : '\0';
    if (!m_isYaml || first == '|' || first == '>')
        return end;
    if (first == '"' || first == '\'') {
        const QByteArray mark = QByteArray(1, first) + " #";
        const qsizetype comment = m_text.indexOf(mark, begin + 1);
        return comment < 0 || comment >= end ? end : comment + 1;
    }
    const qsizetype comment = m_text.indexOf(" #", begin);
    return comment < 0 || comment >= end ? end : trimmed(begin, comment);
}

qsizetype Shaper::dashBefore(qsizetype at) const
{
    return std::max<qsizetype>(m_text.lastIndexOf('-', std::max<qsizetype>(at - 1, 0)), 0);
}

void Shaper::addEntries(TextNode &node, const PositionedJson &json, qsizetype limit) const
{
    QList<const PositionedJson *> values;
    if (const auto *object = json.as<PositionedJson::Object>()) {
        for (const PositionedJson::Member &member : *object) {
            node.entries.append({offset(member.position), member.key, {}});
            values += &member.value;
        }
    } else if (const auto *list = json.as<PositionedJson::Array>()) {
        for (const PositionedJson &each : *list) {
            const qsizetype begin = offset(each.position);
            node.entries.append({node.isBlock ? dashBefore(begin) : begin, {}, {}});
            values += &each;
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool isLast = i + 1 == values.size();
        node.entries[i].value = shape(*values[i], isLast ? limit : node.entries[i + 1].begin);
    }
}

TextNode Shaper::shape(const PositionedJson &json, qsizetype limit) const
{
    TextNode node;
    node.begin = std::min(offset(json.position), limit);
    node.end = trimmed(node.begin, limit);
    if (json.as<PositionedJson::Object>())
        node.kind = TextNode::Kind::Object;
    else if (json.as<PositionedJson::Array>())
        node.kind = TextNode::Kind::List;
    if (node.kind == TextNode::Kind::Scalar) {
        node.end = withoutComment(node.begin, node.end);
        return node;
    }
    const char first = node.begin < m_text.size() ? m_text[node.begin] : '\0';
    node.isBlock = m_isYaml && first != '[' && first != '{';
    if (node.isBlock) {
        addEntries(node, json, node.end);
        return node;
    }
    const qsizetype closing = m_text.lastIndexOf(first == '[' ? ']' : '}', node.end - 1);
    node.end = std::max(closing + 1, node.begin);
    addEntries(node, json, node.end - 1);
    return node;
}

} // namespace

const TextNode::Entry *TextNode::find(const QString &key) const
{
    const auto found = std::ranges::find(entries, key, &Entry::key);
    return found == entries.end() ? nullptr : &*found;
}

TextNode textShape(const QByteArray &text, MockSyntax syntax, const PositionedJson &value)
{
    return Shaper(text, syntax).shape(value, text.size());
}

} // namespace Core
