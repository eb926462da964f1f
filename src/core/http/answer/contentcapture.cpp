// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/answer/contentcapture.h"

#include <unistd.h>

#include <algorithm>

namespace Core {

namespace {

// False: the file has changed or is shorter than it was.
bool appendFile(QByteArray &content, const OpenFile &file, qint64 offset, qint64 length)
{
    const qsizetype before = content.size();
    content.resize(before + length);
    const ssize_t got = ::pread(file.descriptor(), content.data() + before, size_t(length), offset);
    const bool isWhole = got == length && file.isUnchanged();
    if (!isWhole)
        content.truncate(before);
    return isWhole;
}

} // namespace

void ContentCapture::add(const QByteArray &bytes)
{
    const qint64 size = std::min<qint64>(bytes.size(), m_room);
    if (size == 0)
        return;
    m_room -= size;
    const bool continues = !m_parts.empty() && !m_parts.back().file;
    if (continues)
        m_parts.back().bytes.append(bytes.constData(), size);
    else
        m_parts.push_back({.bytes = size == bytes.size() ? bytes : bytes.first(size)});
}

void ContentCapture::add(const FileHandle &file, qint64 offset, qint64 length)
{
    const qint64 size = std::min(length, m_room);
    if (size == 0)
        return;
    m_room -= size;
    m_parts.push_back({.file = file, .offset = offset, .length = size});
}

QByteArray ContentCapture::take(qint64 most)
{
    QByteArray content;
    for (Part &part : m_parts) {
        const qint64 room = most - content.size();
        if (room <= 0)
            break;
        if (part.file) {
            if (!appendFile(content, *part.file, part.offset, std::min(part.length, room)))
                break;
        } else if (content.isEmpty() && part.bytes.size() <= room) {
            content = std::move(part.bytes);
        } else {
            content.append(part.bytes.constData(), std::min<qint64>(part.bytes.size(), room));
        }
    }
    clear();
    return content;
}

QByteArray ContentCapture::peek(qint64 most) const
{
    QByteArray content;
    for (const Part &part : m_parts) {
        if (part.file || content.size() >= most)
            break;
        content.append(
            part.bytes.first(std::min<qint64>(part.bytes.size(), most - content.size())));
    }
    return content;
}

void ContentCapture::clear()
{
    m_parts.clear();
    m_room = m_limit;
}

} // namespace Core
