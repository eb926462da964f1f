// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/diff/jsonalignment.h"

#include "core/formats/diff/editscript.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace Core {

namespace {

// Numbers that doubles tell apart are the same if the doubles are.
QByteArray scalarMeaning(QByteArrayView text)
{
    constexpr qsizetype exactDigits = 15;
    bool number = false;
    const double value = text.toByteArray().toDouble(&number);
    return number && text.size() <= exactDigits ? QByteArray::number(value, 'g', 17)
                                                : text.toByteArray();
}

QList<quint32> numbered(const QList<QByteArray> &hashes, QHash<QByteArray, quint32> &known)
{
    QList<quint32> numbers;
    for (const QByteArray &hash : hashes) {
        const auto found = known.constFind(hash);
        numbers.append(found != known.cend() ? *found : *known.insert(hash, quint32(known.size())));
    }
    return numbers;
}

bool areAlike(const JsonNode &before, const JsonNode &after)
{
    if (before.type != after.type)
        return false;
    if (before.type != JsonNode::Type::Object)
        return true;
    QSet<QByteArray> keys;
    for (const JsonNode &member : before.children)
        keys.insert(member.key);
    const auto common
        = std::count_if(after.children.begin(), after.children.end(),
                        [&keys](const JsonNode &member) { return keys.contains(member.key); });
    return common * 2 >= std::max(before.children.size(), after.children.size());
}

// What is between two equal runs: pairs from the front, as long as they are alike.
void pairGap(const JsonNode &before, const JsonNode &after, ElementPair from, ElementPair to,
             QList<ElementPair> &pairs)
{
    while (from.before < to.before && from.after < to.after) {
        if (areAlike(before.children[from.before], after.children[from.after])) {
            pairs.append({from.before++, from.after++, false});
        } else {
            pairs.append({from.before++, -1, false});
            pairs.append({-1, from.after++, false});
        }
    }
    while (from.before < to.before)
        pairs.append({from.before++, -1, false});
    while (from.after < to.after)
        pairs.append({-1, from.after++, false});
}

// Makes moves of values that are gone at one place and new at another.
void findMoves(QList<ElementPair> &pairs, const QList<QByteArray> &beforeHashes,
               const QList<QByteArray> &afterHashes)
{
    QMultiHash<QByteArray, qsizetype> gone;
    for (qsizetype i = pairs.size() - 1; i >= 0; --i) {
        if (pairs[i].before >= 0)
            gone.insert(beforeHashes[pairs[i].before], i);
    }
    QList<ElementPair> extra;
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        if (pairs[i].after < 0)
            continue;
        const auto from = gone.find(afterHashes[pairs[i].after]);
        if (from == gone.end())
            continue;
        const qsizetype source = *from;
        gone.erase(from);
        const ElementPair move {pairs[source].before, pairs[i].after, true};
        pairs[source].before = -1;
        pairs[i].after = -1;
        extra.append(move);
    }
    pairs.removeIf([](const ElementPair &pair) { return pair.before < 0 && pair.after < 0; });
    pairs += extra;
}

} // namespace

QByteArray JsonHashes::add(const JsonNode &node, QByteArrayView text)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArray(1, char(node.type)));
    QByteArrayList parts;
    for (const JsonNode &child : node.children) {
        // The key's length tells where it ends.
        parts.append(QByteArray::number(child.key.size()) + ':' + child.key + add(child, text));
    }
    if (node.type == JsonNode::Type::Object)
        std::sort(parts.begin(), parts.end());
    for (const QByteArray &part : std::as_const(parts))
        hash.addData(part);
    if (node.type == JsonNode::Type::String)
        hash.addData(unescapedJson(node.in(text)));
    else if (node.type == JsonNode::Type::Scalar)
        hash.addData(scalarMeaning(node.in(text)));
    else if (node.type == JsonNode::Type::Opaque)
        hash.addData(node.in(text).toByteArray());
    const QByteArray result = hash.result();
    m_hashes.insert(placeOf(node, text), result);
    return result;
}

QByteArray JsonHashes::of(const JsonNode &node, QByteArrayView text) const
{
    return m_hashes.value(placeOf(node, text));
}

QList<ElementPair> alignElements(const JsonNode &before, const JsonNode &after,
                                 const QList<QByteArray> &beforeHashes,
                                 const QList<QByteArray> &afterHashes)
{
    constexpr qsizetype mostEdits = 3'000;
    QHash<QByteArray, quint32> known;
    const QList<quint32> beforeNumbers = numbered(beforeHashes, known);
    QList<EqualRun> runs = equalRuns(beforeNumbers, numbered(afterHashes, known), mostEdits)
                               .value_or(QList<EqualRun>());
    runs.append({before.children.size(), after.children.size(), 0});
    QList<ElementPair> pairs;
    ElementPair at {0, 0, false};
    for (const EqualRun &run : std::as_const(runs)) {
        pairGap(before, after, at, {run.before, run.after, false}, pairs);
        at = {run.before + run.length, run.after + run.length, false};
    }
    findMoves(pairs, beforeHashes, afterHashes);
    return pairs;
}

} // namespace Core
