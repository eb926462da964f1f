// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/edit/textshape.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace Core {

// Collects changes of entries in a text and makes the text that they give; what nobody changes
// stays as it is, with blanks and comments. Any thread.
class ShapeEdits
{
public:
    ShapeEdits(const QByteArray &text, MockSyntax syntax);

    void replace(const TextNode &node, const nlohmann::ordered_json &value);
    void remove(const TextNode &container, qsizetype index);
    // key: of objects only. index: that it is to have.
    void insert(const TextNode &container, qsizetype index, const QString &key,
                const nlohmann::ordered_json &value);
    // An entry as its text stands elsewhere.
    void insertText(const TextNode &container, qsizetype index, const QByteArray &entry);
    // Changes only what differs between the two, which the node stands for.
    void apply(const TextNode &node, const nlohmann::ordered_json &before,
               const nlohmann::ordered_json &after);

    QByteArray text() const;
    // An entry of a container, without what separates it from others.
    QByteArray entryText(const TextNode &container, qsizetype index) const;

private:
    struct Edit
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        QByteArray text;
    };

    // Not all of them.
    void removeRun(const TextNode &container, qsizetype first, qsizetype last);
    int columnOf(qsizetype at) const;
    int indentOf(qsizetype at) const;
    bool isSpread(const TextNode &container) const;
    int entryIndent(const TextNode &container) const;
    void applyToObject(const TextNode &node, const nlohmann::ordered_json &before,
                       const nlohmann::ordered_json &after);
    void applyToList(const TextNode &node, const nlohmann::ordered_json &before,
                     const nlohmann::ordered_json &after);

    const QByteArray m_text;
    const MockSyntax m_syntax;
    QList<Edit> m_edits;
};

} // namespace Core
