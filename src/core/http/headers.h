// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <initializer_list>
#include <optional>

namespace Core {

// One field line of a message head (RFC 9110 section 5), name in the case in which it was sent.
struct HeaderField
{
    QByteArray name;
    QByteArray value;

    bool operator==(const HeaderField &) const = default;
};

// The field lines of one message head in the order in which they were sent; names compare without
// case.
class Headers
{
public:
    Headers() = default;
    Headers(std::initializer_list<HeaderField> fields);

    void append(QByteArray name, QByteArray value);
    // Replaces every field line of this name by one, at the place of the first.
    void set(QByteArrayView name, QByteArray value);
    void remove(QByteArrayView name);

    bool contains(QByteArrayView name) const;
    // The first field line of this name; empty if there is none.
    QByteArray value(QByteArrayView name) const;
    std::optional<QByteArray> find(QByteArrayView name) const;
    QByteArrayList values(QByteArrayView name) const;
    // All field lines of this name joined by ", " (RFC 9110 section 5.3).
    QByteArray combined(QByteArrayView name) const;
    // Whether a comma-separated list field has this member, compared without case (Connection, TE,
    // Expect).
    bool hasToken(QByteArrayView name, QByteArrayView token) const;

    qsizetype size() const { return m_fields.size(); }
    bool isEmpty() const { return m_fields.isEmpty(); }
    QList<HeaderField>::const_iterator begin() const { return m_fields.cbegin(); }
    QList<HeaderField>::const_iterator end() const { return m_fields.cend(); }
    void reserve(qsizetype size) { m_fields.reserve(size); }

    bool operator==(const Headers &) const = default;

private:
    QList<HeaderField> m_fields;
};

} // namespace Core
