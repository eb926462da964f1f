// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/openfile.h"

#include <QByteArray>

#include <algorithm>
#include <vector>

namespace Core {

// The first bytes of an answer's content, for its record; in the server's thread. Bytes are shared
// with the output, and files are not read before somebody asks: an answer costs nothing by that.
class ContentCapture final
{
public:
    explicit ContentCapture(qint64 limit)
        : m_room(limit)
        , m_limit(limit)
    {
    }

    void add(const QByteArray &bytes);
    void add(const FileHandle &file, qint64 offset, qint64 length);
    bool hasFile() const
    {
        return std::ranges::any_of(m_parts, [](const Part &part) { return bool(part.file); });
    }
    // At most so many bytes of it; a file that has changed ends them.
    QByteArray take(qint64 most);
    // The same while more is to come; nothing of files.
    QByteArray peek(qint64 most) const;
    void clear();

private:
    struct Part
    {
        QByteArray bytes = {};
        FileHandle file = {}; // instead of bytes
        qint64 offset = 0;
        qint64 length = 0;
    };

    std::vector<Part> m_parts;
    qint64 m_room; // up to the limit
    qint64 m_limit;
};

} // namespace Core
