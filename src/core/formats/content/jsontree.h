// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Core {

// A value of a JSON text by its place in it, so that no number or escape is changed by being read.
struct JsonNode
{
    enum class Type : quint8 {
        Object,
        Array,
        String,
        Scalar, // a number, a literal, or what else stands there
        Opaque, // nested too deeply, or too much: not looked into
    };

    Type type = Type::Scalar;
    QByteArray key; // of a member of an object: unescaped, UTF-8
    qsizetype begin = 0;
    qsizetype end = 0;
    QList<JsonNode> children;

    QByteArrayView in(QByteArrayView text) const { return text.sliced(begin, end - begin); }
};

// Every value at the top of a text (several in lines of JSON). Never fails: what is cut ends with
// the text. Any thread.
QList<JsonNode> parseJsonTree(QByteArrayView text);

// What a string literal says, as UTF-8.
QByteArray unescapedJson(QByteArrayView literal);
// A literal of UTF-8 text.
QByteArray jsonLiteral(QByteArrayView text);

} // namespace Core
