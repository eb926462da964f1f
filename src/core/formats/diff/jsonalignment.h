// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/jsontree.h"

#include <QHash>

namespace Core {

// What values mean, as hashes: members without order, strings without escapes, 1.0 as 1.
class JsonHashes
{
public:
    // Of a value and of all within.
    QByteArray add(const JsonNode &node, QByteArrayView text);
    QByteArray of(const JsonNode &node, QByteArrayView text) const;

private:
    using Place = std::pair<const char *, qsizetype>;

    static Place placeOf(const JsonNode &node, QByteArrayView text)
    {
        return {text.data() + node.begin, node.end - node.begin};
    }

    QHash<Place, QByteArray> m_hashes;
};

// Elements of two arrays that belong together; -1: none does.
struct ElementPair
{
    qsizetype before = -1;
    qsizetype after = -1;
    bool moved = false;
};

// All elements but those that are the same in both, in the order of the later array. Those that
// are left between the same neighbours are paired if they are alike.
QList<ElementPair> alignElements(const JsonNode &before, const JsonNode &after,
                                 const QList<QByteArray> &beforeHashes,
                                 const QList<QByteArray> &afterHashes);

} // namespace Core
