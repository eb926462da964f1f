// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/mediatype.h"

#include <QHash>

#include <functional>

namespace Core {

// What "@name = value" defines in a .http file and "{{name}}" uses.
class HttpFileVariables
{
public:
    void set(QByteArray name, QByteArray value)
    {
        m_values.insert(std::move(name), std::move(value));
    }
    // What is not known stays as it is, and so does everything once the values put in are too
    // many bytes.
    QByteArray substituted(QByteArrayView text,
                           const std::function<void(QByteArrayView name)> &unknown);

private:
    QHash<QByteArray, QByteArray> m_values;
    qsizetype m_bytes = 0; // put in so far
};

// The body of a request in a .http file: lines, and files in between.
class HttpFileBody
{
public:
    void addLine(QByteArray line) { m_pieces.append({std::move(line), false}); }
    void addFile(QByteArray content) { m_pieces.append({std::move(content), true}); }
    // As it is sent with this media type; empty lines around it mean nothing.
    QByteArray joined(const MediaType &type) const;

private:
    struct Piece
    {
        QByteArray bytes;
        bool isFile;

        bool isEmptyLine() const { return !isFile && bytes.trimmed().isEmpty(); }
    };

    QList<Piece> m_pieces;
};

} // namespace Core
