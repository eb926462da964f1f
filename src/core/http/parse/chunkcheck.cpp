// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/parse/chunkcheck.h"

#include "core/http/parse/characters.h"
#include "core/tr.h"

#include <algorithm>

namespace Core {

namespace {

constexpr qsizetype longestSize = 16; // hexadecimal digits
constexpr qsizetype longestLine = 4 * 1024;
constexpr qsizetype longestTrailers = 8 * 1024;

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

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
    const qsizetype end = lineEnd(data);
    if (end == -2)
        return badLine();
    if (end < 0)
        return data.size() > longestLine
            ? Fault {400, Tr::tr("A chunk size line is longer than %1 bytes.").arg(longestLine)}
            : Fault {};
    const bool isLast = std::all_of(data.begin(), digitsEnd, [](char c) { return c == '0'; });
    return isLast ? checkTrailers(data.sliced(end + 2)) : Fault {};
}

} // namespace Core
