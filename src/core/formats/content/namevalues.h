// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Core {

// One field of a query or a form, decoded; order and duplicates are kept in lists of these.
struct NameValue
{
    QByteArray name;
    QByteArray value;
    bool hasValue = true; // false: there was no "="

    bool operator==(const NameValue &) const = default;
};

enum class PlusSign { Kept, IsSpace };

// Percent signs that no two hexadecimal digits follow stay as they are. Any thread.
QByteArray percentDecoded(QByteArrayView text, PlusSign plus = PlusSign::Kept);

// A query string (without "?") or the content of application/x-www-form-urlencoded.
QList<NameValue> parseNameValues(QByteArrayView text);
QByteArray formatNameValues(const QList<NameValue> &pairs);

} // namespace Core
