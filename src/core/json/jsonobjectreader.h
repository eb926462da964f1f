// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/positionedjson.h"

#include <QStringList>
#include <QVariant>

#include <optional>

namespace Core {

using JsonErrors = QList<JsonError>;

// Takes the members of one JSON object by key and remembers mistakes; what is wrong once it was
// asked for all keys is an unknown key. Any thread.
class JsonObjectReader
{
public:
    // error: where the first mistake goes; shared by the readers of one file.
    JsonObjectReader(const PositionedJson &value, std::optional<JsonError> &error);
    // errors: where all of them go, but at most one of a place.
    JsonObjectReader(const PositionedJson &value, JsonErrors &errors);

    // None when the key is not there, or is of the wrong type (then there is an error).
    std::optional<QString> text(QStringView key);
    std::optional<bool> flag(QStringView key);
    std::optional<std::int64_t> integer(QStringView key, std::int64_t minimum,
                                        std::int64_t maximum);
    std::optional<QStringList> texts(QStringView key);
    const PositionedJson *array(QStringView key);
    const PositionedJson *object(QStringView key);
    const PositionedJson::Member *member(QStringView key);

    // The mistake that a key is missing stands at the object's begin.
    void missing(QStringView key);
    void missingOneOf(const QStringList &keys);
    // The mistakes of a member that is there, at its key or at its value.
    void excluded(QStringView key, QStringView other);
    void unknownWord(QStringView key, const QStringList &known);
    void outOfBounds(QStringView key, const QString &minimum, const QString &maximum);
    // Whether it is an object; anything else is a mistake.
    bool requireObject(const PositionedJson &value);
    void fail(TextPosition position, const QString &message);
    // Every key that nobody asked for is a mistake.
    void finish();

private:
    template<typename T>
    const T *take(QStringView key, const QString &expected);

    const PositionedJson &m_value;
    std::optional<JsonError> *m_first = nullptr;
    JsonErrors *m_all = nullptr; // one of the two is there
    QStringList m_known;
};

} // namespace Core
