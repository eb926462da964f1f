// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/edit/shapeedits.h"

#include "core/mock/edit/prettytext.h"

#include <algorithm>

namespace Core {

using Json = nlohmann::ordered_json;

namespace {

constexpr int step = 2;

} // namespace

ShapeEdits::ShapeEdits(const QByteArray &text, MockSyntax syntax)
    : m_text(text)
    , m_syntax(syntax)
{
}

int ShapeEdits::columnOf(qsizetype at) const
{
    return int(at == 0 ? 0 : at - (m_text.lastIndexOf('\n', at - 1) + 1));
}

int ShapeEdits::indentOf(qsizetype at) const
{
    qsizetype first = at - columnOf(at);
    const qsizetype line = first;
    while (first < m_text.size() && m_text[first] == ' ')
        ++first;
    return int(first - line);
}

// Whether each entry has a line of its own.
bool ShapeEdits::isSpread(const TextNode &container) const
{
    return container.isBlock
        || m_text.mid(container.begin, container.entries.first().begin - container.begin)
               .contains('\n');
}

int ShapeEdits::entryIndent(const TextNode &container) const
{
    return isSpread(container) ? columnOf(container.entries.first().begin)
                               : indentOf(container.begin);
}

void ShapeEdits::replace(const TextNode &node, const Json &value)
{
    const bool inBlock = m_syntax == MockSyntax::Yaml && node.isBlock;
    const int indent = inBlock ? columnOf(node.begin) : indentOf(node.begin);
    // Within a line of YAML only what fits there can stand.
    const MockSyntax syntax = inBlock ? MockSyntax::Yaml : MockSyntax::Json;
    QByteArray text = prettyText(value, value.is_string() ? m_syntax : syntax, indent, step);
    m_edits.append({node.begin, node.end, text});
}

void ShapeEdits::remove(const TextNode &container, qsizetype index)
{
    const QList<TextNode::Entry> &entries = container.entries;
    if (entries.size() == 1)
        replace(container, container.kind == TextNode::Kind::List ? Json::array() : Json::object());
    else
        removeRun(container, index, index);
}

void ShapeEdits::removeRun(const TextNode &container, qsizetype first, qsizetype last)
{
    const QList<TextNode::Entry> &entries = container.entries;
    if (last + 1 < entries.size())
        m_edits.append({entries[first].begin, entries[last + 1].begin, {}});
    else
        m_edits.append({entries[first - 1].value.end, entries[last].value.end, {}});
}

void ShapeEdits::insert(const TextNode &container, qsizetype index, const QString &key,
                        const Json &value)
{
    if (container.entries.isEmpty()) {
        replace(container,
                key.isEmpty() ? Json::array({value}) : Json {{key.toStdString(), value}});
        return;
    }
    const int indent = entryIndent(container);
    const MockSyntax syntax = container.isBlock ? MockSyntax::Yaml : MockSyntax::Json;
    if (!key.isEmpty())
        insertText(container, index, prettyMember(key, value, syntax, indent, step));
    else if (container.isBlock)
        insertText(container, index, "- " + prettyText(value, syntax, indent + 2, step));
    else
        insertText(container, index, prettyText(value, syntax, indent, step));
}

void ShapeEdits::insertText(const TextNode &container, qsizetype index, const QByteArray &entry)
{
    const QList<TextNode::Entry> &entries = container.entries;
    const QByteArray comma = container.isBlock ? QByteArray() : QByteArray(",");
    const QByteArray gap
        = isSpread(container) ? '\n' + QByteArray(entryIndent(container), ' ') : QByteArray(" ");
    if (index < entries.size())
        m_edits.append({entries[index].begin, entries[index].begin, entry + comma + gap});
    else
        m_edits.append({entries.last().value.end, entries.last().value.end, comma + gap + entry});
}

void ShapeEdits::apply(const TextNode &node, const Json &before, const Json &after)
{
    if (before == after)
        return;
    if (node.kind == TextNode::Kind::Object && before.is_object() && after.is_object())
        applyToObject(node, before, after);
    else if (node.kind == TextNode::Kind::List && before.is_array() && after.is_array()
             && node.entries.size() == qsizetype(before.size()))
        applyToList(node, before, after);
    else
        replace(node, after);
}

void ShapeEdits::applyToObject(const TextNode &node, const Json &before, const Json &after)
{
    const auto goes = [&](const TextNode::Entry &entry) {
        const std::string key = entry.key.toStdString();
        return before.contains(key) && !after.contains(key);
    };
    if (std::ranges::all_of(node.entries, goes)) {
        replace(node, after);
        return;
    }
    const qsizetype count = node.entries.size();
    qsizetype kept = count; // behind the last that stays
    while (goes(node.entries[kept - 1]))
        --kept;
    for (qsizetype i = 0, first = 0; i < count; first = ++i) {
        if (const std::string key = node.entries[i].key.toStdString();
            before.contains(key) && after.contains(key)) {
            apply(node.entries[i].value, before[key], after[key]);
        } else if (goes(node.entries[i])) {
            while (i + 1 < count && goes(node.entries[i + 1]))
                ++i;
            removeRun(node, first, i);
        }
    }
    for (const auto &[key, value] : after.items()) {
        const QString name = QString::fromStdString(key);
        if (before.contains(key))
            continue;
        if (const TextNode::Entry *there = node.find(name)) {
            replace(there->value, value);
            continue;
        }
        // Behind the one that the writer has before it.
        qsizetype index = 0;
        for (const auto &[other, ignored] : after.items()) {
            if (other == key)
                break;
            for (qsizetype i = 0; i < node.entries.size(); ++i) {
                if (node.entries[i].key.toStdString() == other)
                    index = i + 1;
            }
        }
        insert(node, index < kept ? index : count, name, value);
    }
}

void ShapeEdits::applyToList(const TextNode &node, const Json &before, const Json &after)
{
    if (before.size() == after.size()) {
        for (size_t i = 0; i < before.size(); ++i)
            apply(node.entries[qsizetype(i)].value, before[i], after[i]);
        return;
    }
    const size_t shorter = std::min(before.size(), after.size());
    size_t same = 0; // at the begin
    while (same < shorter && before[same] == after[same])
        ++same;
    size_t sameEnd = 0;
    while (same + sameEnd < shorter
           && before[before.size() - 1 - sameEnd] == after[after.size() - 1 - sameEnd])
        ++sameEnd;
    const bool isOneMore = after.size() == before.size() + 1 && same + sameEnd == before.size();
    const bool isOneLess = before.size() == after.size() + 1 && same + sameEnd == after.size();
    if (isOneMore)
        insert(node, qsizetype(same), {}, after[same]);
    else if (isOneLess)
        remove(node, qsizetype(same));
    else
        replace(node, after);
}

QByteArray ShapeEdits::text() const
{
    QList<Edit> edits = m_edits;
    std::ranges::stable_sort(edits, {}, &Edit::begin);
    QByteArray result;
    qsizetype done = 0;
    for (const Edit &edit : std::as_const(edits)) {
        result += m_text.mid(done, std::max<qsizetype>(edit.begin - done, 0)) + edit.text;
        done = std::max(done, edit.end);
    }
    return result + m_text.mid(done);
}

QByteArray ShapeEdits::entryText(const TextNode &container, qsizetype index) const
{
    const TextNode::Entry &entry = container.entries[index];
    return m_text.mid(entry.begin, entry.value.end - entry.begin);
}

} // namespace Core
