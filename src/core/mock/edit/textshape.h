// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/positionedjson.h"
#include "core/mock/mockreader.h"

namespace Core {

// Where a value stands in the text of a mock file, and what is in it.
struct TextNode
{
    enum class Kind : quint8 { Scalar, List, Object };
    struct Entry;

    Kind kind = Kind::Scalar;
    bool isBlock = false; // of YAML, without brackets
    qsizetype begin = 0; // in bytes
    qsizetype end = 0;
    QList<Entry> entries = {};

    const Entry *find(const QString &key) const;
};

struct TextNode::Entry
{
    qsizetype begin = 0; // with its key, or its dash
    QString key;
    TextNode value;
};

// The shape of a text that was read as this value. Any thread.
TextNode textShape(const QByteArray &text, MockSyntax syntax, const PositionedJson &value);

} // namespace Core
