// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/answer/outputqueue.h"

#include "core/http/wire/transport.h"

#include <unistd.h>

#include <algorithm>
#include <array>

namespace Core {

namespace {

constexpr qint64 sliceSize = 2 * 1024 * 1024; // less costs throughput, more lets others wait
constexpr qint64 copySize = 64 * 1024;
constexpr size_t mostParts = 16;

} // namespace

void OutputQueue::append(QByteArray bytes, Kind kind)
{
    if (bytes.isEmpty())
        return;
    const qint64 size = bytes.size();
    m_bytesInMemory += size;
    m_items.push_back({.bytes = std::move(bytes), .kind = kind, .length = size});
}

void OutputQueue::append(FileHandle file, qint64 offset, qint64 length)
{
    if (length > 0)
        m_items.push_back({.file = std::move(file), .offset = offset, .length = length});
}

void OutputQueue::clear()
{
    m_items.clear();
    m_next = 0;
    m_bytesInMemory = 0;
}

OutputQueue::Flush OutputQueue::flush(Transport &transport, Sent &sent)
{
    while (!isEmpty()) {
        const bool isFile = bool(m_items[m_next].file);
        const Flush result = isFile ? flushFile(transport, sent) : flushBytes(transport, sent);
        if (result != Flush::Empty)
            return result;
    }
    return Flush::Empty;
}

OutputQueue::Flush OutputQueue::flushBytes(Transport &transport, Sent &sent)
{
    std::array<QByteArrayView, mostParts> parts;
    size_t count = 0;
    qint64 size = 0;
    size_t at = m_next;
    for (; at < m_items.size() && count < parts.size() && !m_items[at].file; ++at, ++count) {
        parts[count] = QByteArrayView(m_items[at].bytes).sliced(m_items[at].offset);
        size += parts[count].size();
    }
    const bool more = at < m_items.size();
    const qint64 done = transport.write({parts.data(), count}, more);
    if (done == Transport::failed)
        return Flush::Failed;
    take(std::max<qint64>(done, 0), sent);
    return done == size ? Flush::Empty : Flush::Blocked;
}

OutputQueue::Flush OutputQueue::flushFile(Transport &transport, Sent &sent)
{
    const Item &item = m_items[m_next];
    const qint64 wanted = std::min(item.length, sliceSize);
    if (!item.file->isUnchanged())
        return Flush::FileChanged;
    const qint64 done = sendPart(transport, item, wanted);
    if (done == Transport::failed)
        return Flush::Failed;
    if (done == 0 || !item.file->isUnchanged())
        return Flush::FileChanged;
    const bool isWhole = done == item.length;
    take(std::max<qint64>(done, 0), sent);
    return isWhole ? Flush::Empty : Flush::Blocked;
}

qint64 OutputQueue::sendPart(Transport &transport, const Item &item, qint64 length) const
{
    if (transport.canSendFile())
        return transport.sendFile(item.file->descriptor(), item.offset, length);
    QByteArray copy(std::min(length, copySize), Qt::Uninitialized);
    const ssize_t got
        = ::pread(item.file->descriptor(), copy.data(), size_t(copy.size()), item.offset);
    if (got <= 0)
        return 0;
    const QByteArrayView part(copy.constData(), got);
    return transport.write({&part, 1}, m_next + 1 < m_items.size());
}

void OutputQueue::take(qint64 count, Sent &sent)
{
    while (count > 0) {
        Item &item = m_items[m_next];
        const qint64 part = std::min(count, item.length);
        switch (item.kind) {
        case Kind::Head:
            sent.head += part;
            break;
        case Kind::Framing:
            sent.framing += part;
            break;
        case Kind::Content:
            sent.content += part;
            break;
        }
        item.offset += part;
        item.length -= part;
        count -= part;
        if (!item.file)
            m_bytesInMemory -= part;
        if (item.length == 0)
            pop();
    }
}

void OutputQueue::pop()
{
    m_items[m_next].bytes.clear();
    m_items[m_next].file.reset();
    if (++m_next == m_items.size()) {
        m_items.clear();
        m_next = 0;
    }
}

} // namespace Core
