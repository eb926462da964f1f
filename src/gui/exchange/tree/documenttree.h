// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/contentkind.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Gui {

// The values of a JSON or XML document and what is in what: a plain value, made in any thread.
struct DocumentTree
{
    // Later ones are left out, and isCut says so.
    static constexpr qsizetype mostNodes = 200'000;

    struct Node
    {
        QString name; // key, index, element or attribute
        QString value; // as it is copied; empty where there are children
        QString path; // the step from the parent: ".users", "[3]", "/book[2]", "/@id"
        bool isString = false; // of JSON: shown in quotes, so that "1" is not taken for 1
        int parent = 0;
        int row = 0; // among the parent's children
        QList<int> children;
    };

    QList<Node> nodes; // the first one holds the document and is not shown
    bool isCut = false;

    bool isEmpty() const { return nodes.size() < 2; }
    // Where a value is: JSONPath (RFC 9535) in JSON, XPath in XML.
    QString pathOf(int node) const;
    // Returns -1 if there is no room.
    int add(int parent, Node node);

    // text: UTF-8. Empty for other kinds; what is damaged ends where it is.
    static DocumentTree read(const QByteArray &text, Core::ContentKind kind);
};

} // namespace Gui
