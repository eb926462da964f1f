// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/answer/answerwriter.h"

#include <unistd.h>

#include <algorithm>

namespace Core {

namespace {

// Up to here a file is cheaper to read and to send with its head than to hand to the kernel.
constexpr qint64 smallFile = 16 * 1024;

} // namespace

void AnswerWriter::begin(const AnswerHead &plan, Response &head, std::optional<qint64> length,
                         HttpVersion client, const QByteArray &date)
{
    m_head = plan;
    m_hasBegun = true;
    m_missing = length.value_or(0);
    m_output.append(plan.assemble(head, length, client, date), OutputQueue::Kind::Head);
}

void AnswerWriter::upgrade(const Response &head)
{
    m_head = {.framing = Framing::UntilClose, .sendsContent = true, .closes = true};
    m_hasBegun = true;
    m_output.append(assembleInterim(head), OutputQueue::Kind::Head);
}

// How much of it goes out.
qint64 AnswerWriter::accepted(qint64 size)
{
    if (!m_head.sendsContent || m_hasEnded)
        return 0;
    if (m_head.framing != Framing::Length)
        return size;
    const qint64 part = std::min(size, m_missing);
    m_missing -= part;
    return part;
}

void AnswerWriter::openChunk(qint64 size)
{
    if (m_head.framing == Framing::Chunked)
        m_output.append(QByteArray::number(size, 16) + "\r\n", OutputQueue::Kind::Framing);
}

void AnswerWriter::closeChunk()
{
    if (m_head.framing == Framing::Chunked)
        m_output.append(QByteArrayLiteral("\r\n"), OutputQueue::Kind::Framing);
}

void AnswerWriter::write(QByteArray chunk)
{
    const qint64 size = accepted(chunk.size());
    if (size == 0)
        return;
    if (size < chunk.size())
        chunk.truncate(size);
    openChunk(size);
    m_capture.add(chunk);
    m_output.append(std::move(chunk), OutputQueue::Kind::Content);
    closeChunk();
}

bool AnswerWriter::sendFile(FileHandle file, qint64 offset, qint64 length)
{
    const qint64 size = accepted(length);
    if (size == 0)
        return true;
    openChunk(size);
    if (size <= smallFile) {
        QByteArray content(size, Qt::Uninitialized);
        if (::pread(file->descriptor(), content.data(), size_t(size), offset) != size
            || !file->isUnchanged())
            return false;
        m_capture.add(content);
        m_output.append(std::move(content), OutputQueue::Kind::Content);
    } else {
        m_capture.add(file, offset, size);
        m_output.append(std::move(file), offset, size);
    }
    closeChunk();
    return true;
}

bool AnswerWriter::end(const Headers &trailers)
{
    m_hasEnded = true;
    if (!m_head.sendsContent)
        return true;
    if (m_head.framing == Framing::Chunked) {
        QByteArray last = QByteArrayLiteral("0\r\n");
        for (const HeaderField field : trailers) {
            if (isFieldSafe(field))
                last += field.name + ": " + field.value + "\r\n";
        }
        m_output.append(last + "\r\n", OutputQueue::Kind::Framing);
    }
    return m_head.framing != Framing::Length || m_missing == 0;
}

void AnswerWriter::breakOff(QByteArray bytes)
{
    m_hasBegun = m_hasEnded = true;
    if (!bytes.isEmpty())
        m_output.append(std::move(bytes), OutputQueue::Kind::Framing);
}

void AnswerWriter::reset()
{
    m_capture.clear();
    m_head = {};
    m_missing = 0;
    m_hasBegun = m_hasEnded = false;
}

} // namespace Core
