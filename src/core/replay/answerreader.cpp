// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/replay/answerreader.h"

#include "core/tr.h"

namespace Core {

namespace {

QString badChunk()
{
    return Tr::tr("The answer has a chunk without a valid length.");
}

} // namespace

AnswerReader::AnswerReader(QByteArray method, qsizetype bodyLimit)
    : m_method(std::move(method))
    , m_bodyLimit(bodyLimit)
{
}

AnswerReader::State AnswerReader::feed(QByteArrayView bytes)
{
    if (m_state == State::Done || m_state == State::Failed)
        return m_state;
    m_input += bytes;
    bool goesOn = true;
    while (goesOn && m_state == State::Head)
        goesOn = takeHead();
    while (goesOn && m_state == State::Body)
        goesOn = takeBody();
    return m_state;
}

AnswerReader::State AnswerReader::end()
{
    if (m_state == State::Body && m_framing == Framing::UntilClose)
        m_state = State::Done;
    else if (m_state == State::Head)
        fail(m_headBytes == 0 && m_input.isEmpty()
                 ? Tr::tr("The server closed the connection without an answer.")
                 : Tr::tr("The server closed the connection within the head of its answer."));
    else if (m_state == State::Body)
        fail(Tr::tr("The server closed the connection before the end of its answer."));
    return m_state;
}

bool AnswerReader::takeHead()
{
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_input.size() > longestHead)
            fail(Tr::tr("The head of the answer has no end."));
        return false;
    }
    const QByteArray head = m_input.first(end + 2);
    m_input.remove(0, end + 4);
    if (!parseHead(head)) {
        fail(Tr::tr("What the server sent is no answer of HTTP/1."));
        return false;
    }
    if (m_response.status >= 100 && m_response.status < 200 && m_response.status != 101)
        return true;
    m_headBytes = end + 4;
    chooseFraming();
    return true;
}

bool AnswerReader::parseHead(QByteArrayView head)
{
    constexpr qsizetype shortestLine = 12; // HTTP/1.1 200
    qsizetype end = head.indexOf("\r\n");
    const QByteArrayView line = head.first(end);
    if (line.size() < shortestLine || !line.startsWith("HTTP/1.") || line[8] != ' ')
        return false;
    bool isNumber = false;
    m_version = line[7] == '0' ? HttpVersion::Http10 : HttpVersion::Http11;
    m_response = {line.sliced(9, 3).toByteArray().toInt(&isNumber), {}, {}};
    if (line.size() > shortestLine + 1)
        m_response.reason = line.sliced(shortestLine + 1).toByteArray();
    for (qsizetype at = end + 2; at < head.size(); at = end + 2) {
        end = head.indexOf("\r\n", at);
        const QByteArrayView field = head.sliced(at, end - at);
        const qsizetype colon = field.indexOf(':');
        if (colon <= 0)
            return false;
        m_response.headers.append(field.first(colon).toByteArray(),
                                  field.sliced(colon + 1).trimmed().toByteArray());
    }
    return isNumber && m_response.status >= 100;
}

void AnswerReader::chooseFraming()
{
    const Headers &headers = m_response.headers;
    const int status = m_response.status;
    m_state = State::Body;
    if (m_method == "HEAD" || status == 101 || status == 204 || status == 304) {
        m_state = State::Done;
    } else if (headers.hasToken("Transfer-Encoding", "chunked")) {
        m_framing = Framing::Chunked;
    } else if (const std::optional<QByteArray> length = headers.find("Content-Length")) {
        bool isNumber = false;
        m_framing = Framing::Length;
        m_left = length->toLongLong(&isNumber);
        if (!isNumber || m_left < 0)
            fail(Tr::tr("The answer has no valid length."));
        else if (m_left == 0)
            m_state = State::Done;
    }
}

// Whether another step may find more.
bool AnswerReader::takeBody()
{
    switch (m_framing) {
    case Framing::Chunked:
        return takeChunk();
    case Framing::UntilClose:
        keep(m_input);
        m_input.clear();
        return false;
    case Framing::Length:
        break;
    }
    const qsizetype size = std::min<qint64>(m_left, m_input.size());
    keep(QByteArrayView(m_input).first(size));
    m_input.remove(0, size);
    m_left -= size;
    if (m_left == 0)
        m_state = State::Done;
    return false;
}

bool AnswerReader::takeChunk()
{
    if (m_chunk == Chunk::Content) {
        const qsizetype size = std::min<qint64>(m_left, m_input.size());
        keep(QByteArrayView(m_input).first(size));
        m_input.remove(0, size);
        m_left -= size;
        if (m_left == 0)
            m_chunk = Chunk::End;
        return size > 0;
    }
    const std::optional<QByteArray> line = takeLine();
    if (!line)
        return false;
    if (m_chunk == Chunk::Size) {
        bool isNumber = false;
        m_left = line->split(';').constFirst().trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || m_left < 0)
            fail(badChunk());
        m_chunk = m_left == 0 ? Chunk::Trailer : Chunk::Content;
    } else if (m_chunk == Chunk::End) {
        m_chunk = Chunk::Size;
    } else if (line->isEmpty()) {
        m_state = State::Done;
    }
    return true;
}

std::optional<QByteArray> AnswerReader::takeLine()
{
    const qsizetype end = m_input.indexOf("\r\n");
    if (end < 0) {
        if (m_input.size() > longestHead)
            fail(badChunk());
        return std::nullopt;
    }
    QByteArray line = m_input.first(end);
    m_input.remove(0, end + 2);
    return line;
}

void AnswerReader::keep(QByteArrayView content)
{
    m_bodyBytes += content.size();
    m_body += content.first(std::min(content.size(), m_bodyLimit - m_body.size()));
}

void AnswerReader::fail(const QString &fault)
{
    m_state = State::Failed;
    m_fault = fault;
}

} // namespace Core
