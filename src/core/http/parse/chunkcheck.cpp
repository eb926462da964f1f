// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/parse/chunkcheck.h"

#include "core/http/parse/characters.h"
#include "core/tr.h"

#include <algorithm>

namespace Core {

namespace {

constexpr qsizetype longestSize = 16; // hexadecimal digits, with zeros before it
constexpr qsizetype mostDigits = 15; // without: what is longer does not fit a signed number
constexpr qsizetype longestLine = 4 * 1024;
constexpr qsizetype longestTrailers = 8 * 1024;

// The line's end, without its CR LF; -1: not there yet, -2: it ends wrongly or has control bytes.
qsizetype lineEnd(QByteArrayView data)
{
    for (qsizetype i = 0; i < data.size(); ++i) {
        const char c = data[i];
        if (c == '\r' && i + 1 == data.size())
            return -1;
        if (c == '\r')
            return data[i + 1] == '\n' ? i : -2;
        if (isControl(c) && c != '\t')
            return -2;
    }
    return -1;
}

// Of a quoted-string at the start of text (RFC 9110 section 5.6.4); 0: it has no end.
qsizetype quotedSize(QByteArrayView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == '"')
            return i + 1;
        if (text[i] == '\\')
            ++i;
    }
    return 0;
}

qsizetype tokenSize(QByteArrayView text)
{
    return std::find_if_not(text.begin(), text.end(), isTokenByte) - text.begin();
}

// chunk-ext (RFC 9112 section 7.1.1), without the white space that nobody may send.
bool areExtensions(QByteArrayView text)
{
    while (!text.isEmpty()) {
        const qsizetype name = tokenSize(text.sliced(1));
        if (text.front() != ';' || name == 0)
            return false;
        text = text.sliced(1 + name);
        if (!text.startsWith('='))
            continue;
        text = text.sliced(1);
        const qsizetype value = text.startsWith('"') ? quotedSize(text) : tokenSize(text);
        if (value == 0)
            return false;
        text = text.sliced(value);
    }
    return true;
}

Fault badLine()
{
    return {400, Tr::tr("A line of the chunked content has a control character or a wrong end.")};
}

Fault checkTrailers(QByteArrayView data)
{
    if (data.size() > longestTrailers)
        return {
            431,
            Tr::tr("The trailer fields are longer than %1 bytes together.").arg(longestTrailers)};
    while (!data.isEmpty()) {
        if (data.front() == ' ' || data.front() == '\t')
            return {400, Tr::tr("A trailer field is folded over two lines.")};
        const qsizetype end = lineEnd(data);
        if (end == -2)
            return badLine();
        if (end <= 0)
            return {};
        data = data.sliced(end + 2);
    }
    return {};
}

} // namespace

Fault checkChunkLine(QByteArrayView data, bool afterChunk)
{
    if (afterChunk) {
        const QByteArrayView expected
            = QByteArrayView("\r\n").first(std::min<qsizetype>(2, data.size()));
        if (!data.startsWith(expected))
            return {400, Tr::tr("A chunk of the content is longer than its size says.")};
        data = data.sliced(expected.size());
    }
    if (data.isEmpty())
        return {};
    const auto digitsEnd = std::find_if_not(data.begin(), data.end(), isHexDigit);
    const qsizetype digits = digitsEnd - data.begin();
    const bool ends = digits < data.size();
    if (digits == 0 || digits > longestSize
        || (ends && data[digits] != ';' && data[digits] != '\r' && data[digits] != '\n'))
        return {400, Tr::tr("A chunk size is not a hexadecimal number.")};
    const auto firstDigit = std::find_if(data.begin(), digitsEnd, [](char c) { return c != '0'; });
    if (digitsEnd - firstDigit > mostDigits)
        return {400, Tr::tr("A chunk size is too large.")};
    const qsizetype end = lineEnd(data);
    if (end == -2)
        return badLine();
    if ((end < 0 ? data.size() : end) > longestLine)
        return {400, Tr::tr("A chunk size line is longer than %1 bytes.").arg(longestLine)};
    if (end < 0)
        return {};
    if (!areExtensions(data.sliced(digits, end - digits)))
        return {400, Tr::tr("A chunk extension is malformed.")};
    return firstDigit == digitsEnd ? checkTrailers(data.sliced(end + 2)) : Fault {};
}

} // namespace Core
