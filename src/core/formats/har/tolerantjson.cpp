// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/har/tolerantjson.h"

#include <QIODevice>

namespace Core {

namespace {

constexpr qint64 chunk = 64 * 1024;
constexpr qsizetype longestWord = 64;
constexpr qsizetype unicodeEscape = 6; // \uXXXX

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+'
        || c == '-' || c == '.';
}

bool isNoNumber(QByteArrayView word)
{
    return word == "NaN" || word == "-NaN" || word == "Infinity" || word == "-Infinity"
        || word == "+Infinity" || word == "undefined";
}

// 0: no half of a pair.
int surrogateHalf(QByteArrayView escape)
{
    const uint unit
        = escape.size() == unicodeEscape ? escape.sliced(2).toByteArray().toUInt(nullptr, 16) : 0;
    return unit >= 0xD800 && unit < 0xDC00 ? 1 : unit >= 0xDC00 && unit < 0xE000 ? 2 : 0;
}

} // namespace

TolerantJson::TolerantJson(QIODevice &device)
    : m_device(device)
{
    fill();
}

void TolerantJson::advance()
{
    const char c = m_ready[m_at++];
    if (c == '\n') {
        ++m_position.line;
        m_position.column = 1;
    } else if ((uchar(c) & 0xC0) != 0x80) {
        ++m_position.column;
    }
    if (atEnd())
        fill();
}

void TolerantJson::fill()
{
    m_ready.resize(0);
    m_at = 0;
    while (m_ready.isEmpty() && !m_ended) {
        const QByteArray bytes = m_device.read(chunk);
        if (!m_decoderChosen) {
            m_decoderChosen = true;
            const auto encoding = QStringConverter::encodingForData(bytes, u'{');
            m_decoder = QStringDecoder(encoding.value_or(QStringConverter::Utf8));
        }
        m_ended = bytes.isEmpty() || stringWasTooLong();
        m_readFailed = bytes.isEmpty() && !m_device.atEnd();
        const QString text = m_decoder.decode(bytes);
        for (const char c : text.toUtf8())
            take(c);
        m_repairs.encoding = m_repairs.encoding || m_decoder.hasError();
        if (m_ended) {
            endWord();
            endSurrogate();
            m_ready.append(m_escape);
        }
    }
}

void TolerantJson::take(char c)
{
    if (!m_inString)
        takeOutside(c);
    else if (!m_escape.isEmpty())
        takeEscape(c);
    else
        takeInString(c);
}

void TolerantJson::takeOutside(char c)
{
    if (isWordCharacter(c) && m_word.size() < longestWord) {
        m_word.append(c);
        return;
    }
    endWord();
    m_ready.append(c);
    m_inString = c == '"';
    m_stringLength = 0;
}

void TolerantJson::takeInString(char c)
{
    ++m_stringLength;
    if (c == '\\') {
        m_escape.append(c);
        return;
    }
    endSurrogate();
    m_ready.append(c);
    m_inString = c != '"';
}

void TolerantJson::takeEscape(char c)
{
    ++m_stringLength;
    m_escape.append(c);
    if (m_escape[1] == 'u' && m_escape.size() < unicodeEscape && c != '"')
        return;
    const QByteArray escape = std::exchange(m_escape, QByteArray());
    const int half = surrogateHalf(escape);
    if (half == 2 && !m_high.isEmpty()) {
        m_ready.append(std::exchange(m_high, QByteArray())).append(escape);
        return;
    }
    endSurrogate();
    if (half == 1) {
        m_high = escape;
    } else if (half == 2) {
        ++m_repairs.surrogates;
        m_ready.append("\\ufffd");
    } else {
        m_ready.append(escape);
    }
}

void TolerantJson::endWord()
{
    if (isNoNumber(m_word)) {
        ++m_repairs.numbers;
        m_word = QByteArray("-1").leftJustified(m_word.size(), ' ');
    }
    m_ready.append(m_word);
    m_word.resize(0);
}

void TolerantJson::endSurrogate()
{
    if (m_high.isEmpty())
        return;
    ++m_repairs.surrogates;
    m_ready.append("\\ufffd");
    m_high.clear();
}

} // namespace Core
