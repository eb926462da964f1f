// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/answer/answerhead.h"
#include "core/http/answer/contentcapture.h"
#include "core/http/answer/outputqueue.h"

namespace Core {

// Puts one answer after the other into an output queue, each framed as its head says; in the
// server's thread.
class AnswerWriter final
{
public:
    // recorded: so many bytes of each content are captured.
    explicit AnswerWriter(OutputQueue &output, qint64 recorded = 0)
        : m_output(output)
        , m_capture(recorded)
    {
    }

    void begin(const AnswerHead &plan, Response &head, std::optional<qint64> length,
               HttpVersion client, const QByteArray &date);
    // Bytes without framing follow until the end of the connection.
    void upgrade(const Response &head);
    // What exceeds the announced length is dropped.
    void write(QByteArray chunk);
    // False: the file could not be read as far as it must.
    [[nodiscard]] bool sendFile(FileHandle file, qint64 offset, qint64 length);
    // False: less was written than announced.
    [[nodiscard]] bool end(const Headers &trailers);
    // Nothing but these bytes follows, whatever was announced.
    void breakOff(QByteArray bytes);
    ContentCapture &capture() { return m_capture; }
    const ContentCapture &capture() const { return m_capture; }
    void reset();

    bool hasBegun() const { return m_hasBegun; }
    bool hasEnded() const { return m_hasEnded; }

private:
    qint64 accepted(qint64 size);
    void openChunk(qint64 size);
    void closeChunk();

    OutputQueue &m_output;
    ContentCapture m_capture;
    AnswerHead m_head;
    qint64 m_missing = 0; // of the announced length
    bool m_hasBegun = false;
    bool m_hasEnded = false;
};

} // namespace Core
