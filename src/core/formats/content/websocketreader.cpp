// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/websocketreader.h"

#include <QtEndian>

#include <zlib.h>

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

WebSocketReader::WebSocketReader(Compression compression)
    : m_inflater(compression == Compression::None
                     ? nullptr
                     : std::make_unique<Inflater>(compression == Compression::Stream))
{
}

WebSocketReader::~WebSocketReader() = default;
WebSocketReader::WebSocketReader(WebSocketReader &&) noexcept = default;

QList<WebSocketPayload> WebSocketReader::feed(QByteArrayView bytes)
{
    QList<WebSocketPayload> messages;
    m_input.append(bytes);
    while (!m_isBroken && takeFrame(messages)) { }
    if (m_isBroken)
        m_input.clear();
    return messages;
}

// False: it is not whole yet, or no frame.
bool WebSocketReader::takeFrame(QList<WebSocketPayload> &messages)
{
    if (m_input.size() < 2)
        return false;
    const quint8 first = quint8(m_input[0]);
    const quint8 second = quint8(m_input[1]);
    qsizetype head = 2;
    quint64 size = second & 0x7f;
    const int extended = size == 126 ? 2 : size == 127 ? 8 : 0;
    const bool isMasked = (second & masked) != 0;
    if (m_input.size() < head + extended + (isMasked ? 4 : 0))
        return false;
    if (extended == 2)
        size = qFromBigEndian<quint16>(m_input.constData() + head);
    else if (extended == 8)
        size = qFromBigEndian<quint64>(m_input.constData() + head);
    head += extended;
    const quint8 opcode = first & 0x0f;
    const bool isControl = (opcode & control) != 0;
    m_isBroken = (first & reserved) != 0 || size > quint64(1) << 40
        || (isControl ? opcode > WebSocketPayload::Pong || size > 125 || !(first & final)
                      : opcode > WebSocketPayload::Binary || (opcode == 0) != m_isOpen)
        || ((first & compressed) && (!m_inflater || isControl || opcode == 0));
    const std::array<char, 4> none {};
    const char *key = isMasked ? m_input.constData() + head : none.data();
    head += isMasked ? 4 : 0;
    if (m_isBroken || quint64(m_input.size() - head) < size)
        return false;
    QByteArray payload = m_input.sliced(head, qsizetype(size));
    for (qsizetype i = 0; isMasked && i < payload.size(); ++i)
        payload[i] = char(payload[i] ^ key[i % 4]);
    m_input.remove(0, head + qsizetype(size));
    if (isControl) {
        messages.append({.opcode = opcode, .content = payload, .size = qint64(size)});
        return true;
    }
    if (opcode != 0) {
        m_message = {.opcode = opcode};
        m_isCompressed = (first & compressed) != 0;
        m_isOpen = true;
    }
    m_message.content += payload;
    m_message.size += qint64(size);
    if (first & final)
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
