// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <variant>

namespace Core {

// A place in a text: line and column from 1, columns in characters.
struct TextPosition
{
    int line = 1;
    int column = 1;
};

struct JsonError
{
    TextPosition position;
    QString message;

    // "portside.json:12:7: …", as compilers and editors write it.
    QString toString(const QString &fileName) const;
};

// A JSON value that knows where it stands in its text, for files that people write: strict (RFC
// 8259), valid UTF-8 only, no key twice, bounded depth. Any thread.
class PositionedJson
{
public:
    struct Member;
    using Array = QList<PositionedJson>;
    using Object = QList<Member>; // in the order of the text
    using Value = std::variant<std::nullptr_t, bool, std::int64_t, double, QString, Array, Object>;

    static constexpr int deepest = 64;

    static Result<PositionedJson, JsonError> parse(const QByteArray &text);

    TextPosition position;
    Value value;

    // Null when it is of another type.
    template<typename T>
    const T *as() const
    {
        return std::get_if<T>(&value);
    }
    // The member of this key; null if there is none or this is no object.
    const Member *find(QStringView key) const;
};

struct PositionedJson::Member
{
    QString key;
    TextPosition position; // of the key
    PositionedJson value;
};

} // namespace Core
