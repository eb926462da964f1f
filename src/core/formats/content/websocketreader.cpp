// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/websocketreader.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <utility>

namespace Core {

namespace {

constexpr quint8 final = 0x80;
constexpr quint8 compressed = 0x40;
constexpr quint8 reserved = 0x30;
constexpr quint8 masked = 0x80;
constexpr quint8 control = 0x08;
constexpr qsizetype mostInflated = 16 * 1024 * 1024; // of all messages together

} // namespace

class WebSocketReader::Inflater
{
public:
    explicit Inflater(bool keepsContext)
        : m_keepsContext(keepsContext)
    {
        inflateInit2(&m_stream, -15); // without head
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Inflater)

    // False: only a part of it could be read, or nothing.
    bool inflateMessage(QByteArray &content)
    {
        if (m_left <= 0) {
            content.clear();
            return false;
        }
        content.append("\x00\x00\xff\xff", 4); // taken off by the sender (RFC 7692 section 7.2.1)
        QByteArray output;
        std::array<char, 16 * 1024> block;
        m_stream.next_in = reinterpret_cast<Bytef *>(content.data());
        m_stream.avail_in = uInt(content.size());
        int result = Z_OK;
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(block.data());
            m_stream.avail_out = uInt(block.size());
            result = inflate(&m_stream, Z_SYNC_FLUSH);
            output.append(block.data(), qsizetype(block.size() - m_stream.avail_out));
        } while (result == Z_OK && (m_stream.avail_in > 0 || m_stream.avail_out == 0)
                 && output.size() < m_left);
        m_left -= output.size();
        content = std::move(output);
        const bool isWhole = (result == Z_OK || result == Z_BUF_ERROR) && m_stream.avail_in == 0;
        if (!m_keepsContext || !isWhole)
            inflateReset(&m_stream);
        return isWhole;
    }

private:
    z_stream m_stream = {};
    bool m_keepsContext;
    qsizetype m_left = mostInflated;
};

struct WebSocketReader::Head
{
    quint8 first = 0;
    bool isMasked = false;
    quint64 size = 0; // of the payload

    quint8 opcode() const { return first & 0x0f; }
    bool isControl() const { return (first & control) != 0; }
};

WebSocketReader::WebSocketReader(Compression compression, Rules rules)
    : m_inflater(compression == Compression::None
                     ? nullptr
                     : std::make_unique<Inflater>(compression == Compression::Stream))
    , m_rules(rules)
{
}

WebSocketReader::~WebSocketReader() = default;
WebSocketReader::WebSocketReader(WebSocketReader &&) noexcept = default;

QList<WebSocketPayload> WebSocketReader::feed(QByteArrayView bytes)
{
    QList<WebSocketPayload> messages;
    m_input.append(bytes);
    while (!isBroken() && takeFrame(messages)) { }
    if (isBroken())
        m_input.clear();
    return messages;
}

WebSocketReader::Fault WebSocketReader::faultOf(const Head &head) const
{
    const quint8 opcode = head.opcode();
    const bool isControl = head.isControl();
    if ((head.first & reserved) != 0 || (m_rules.wantsMask && !head.isMasked)
        || (isControl ? opcode > WebSocketPayload::Pong || head.size > 125 || !(head.first & final)
                      : opcode > WebSocketPayload::Binary || (opcode == 0) != m_isOpen)
        || ((head.first & compressed) && (!m_inflater || isControl || opcode == 0)))
        return Fault::Protocol;
    const quint64 before = isControl ? 0 : quint64(m_message.content.size());
    return head.size > m_rules.longest - std::min(before, m_rules.longest) ? Fault::TooLong
                                                                           : Fault::None;
}

// False: it is not whole yet, or no frame.
bool WebSocketReader::takeFrame(QList<WebSocketPayload> &messages)
{
    if (m_input.size() < 2)
        return false;
    const quint8 second = quint8(m_input[1]);
    Head frame {quint8(m_input[0]), (second & masked) != 0, quint64(second & 0x7f)};
    qsizetype head = 2;
    const int extended = frame.size == 126 ? 2 : frame.size == 127 ? 8 : 0;
    if (m_input.size() < head + extended + (frame.isMasked ? 4 : 0))
        return false;
    if (extended == 2)
        frame.size = qFromBigEndian<quint16>(m_input.constData() + head);
    else if (extended == 8)
        frame.size = qFromBigEndian<quint64>(m_input.constData() + head);
    head += extended;
    m_fault = faultOf(frame);
    const std::array<char, 4> none {};
    const char *key = frame.isMasked ? m_input.constData() + head : none.data();
    head += frame.isMasked ? 4 : 0;
    if (isBroken() || quint64(m_input.size() - head) < frame.size)
        return false;
    QByteArray payload = m_input.sliced(head, qsizetype(frame.size));
    for (qsizetype i = 0; frame.isMasked && i < payload.size(); ++i)
        payload[i] = char(payload[i] ^ key[i % 4]);
    m_input.remove(0, head + qsizetype(frame.size));
    if (frame.isControl()) {
        messages.append({.opcode = frame.opcode(), .content = payload, .size = qint64(frame.size)});
        return true;
    }
    if (frame.opcode() != 0) {
        m_message = {.opcode = frame.opcode()};
        m_isCompressed = (frame.first & compressed) != 0;
        m_isOpen = true;
    }
    m_message.content += payload;
    m_message.size += qint64(frame.size);
    if (frame.first & final)
        finish(messages);
    return true;
}

void WebSocketReader::finish(QList<WebSocketPayload> &messages)
{
    m_isOpen = false;
    if (m_isCompressed)
        m_message.isDamaged = !m_inflater->inflateMessage(m_message.content);
    messages.append(std::exchange(m_message, {}));
}

} // namespace Core
