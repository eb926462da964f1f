// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <initializer_list>
#include <iterator>
#include <optional>

namespace Core {

// One field line of a message head (RFC 9110 section 5), name in the case in which it was sent; as
// long as the Headers that it was taken from are not changed.
struct HeaderField
{
    QByteArrayView name;
    QByteArrayView value;

    bool operator==(const HeaderField &) const = default;
};

// The field lines of one message head in the order in which they were sent; names compare without
// case. All are in one piece of memory, as they go over the wire: a browser sends a dozen of them
// with every request.
class Headers
{
public:
    class Iterator;

    Headers() = default;
    Headers(std::initializer_list<HeaderField> fields);

    void append(QByteArrayView name, QByteArrayView value);
    // Replaces every field line of this name by one, at the place of the first.
    void set(QByteArrayView name, QByteArrayView value);
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

    qsizetype size() const { return m_places.size(); }
    bool isEmpty() const { return m_places.isEmpty(); }
    HeaderField at(qsizetype index) const;
    Iterator begin() const;
    Iterator end() const;
    // Room for that many field lines of so many bytes in all.
    void reserve(qsizetype fields, qsizetype bytes);
    // All field lines with their line ends.
    const QByteArray &text() const { return m_text; }

    bool operator==(const Headers &) const = default;

private:
    struct Place
    {
        quint32 start;
        quint32 nameSize;
        quint32 valueSize;

        bool operator==(const Place &) const = default;
    };

    qsizetype indexOf(QByteArrayView name) const; // -1

    QByteArray m_text; // "Name: value\r\n" for each
    QList<Place> m_places;
};

class Headers::Iterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = HeaderField;
    using difference_type = qsizetype;
    using pointer = const HeaderField *;
    using reference = HeaderField;

    Iterator(const Headers &headers, qsizetype index)
        : m_headers(&headers)
        , m_index(index)
    {
    }

    HeaderField operator*() const { return m_headers->at(m_index); }
    Iterator &operator++()
    {
        ++m_index;
        return *this;
    }
    Iterator operator++(int) { return {*m_headers, m_index++}; }
    bool operator==(const Iterator &) const = default;

private:
    const Headers *m_headers;
    qsizetype m_index;
};

inline Headers::Iterator Headers::begin() const
{
    return {*this, 0};
}

inline Headers::Iterator Headers::end() const
{
    return {*this, size()};
}

} // namespace Core
