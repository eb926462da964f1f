// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/recordtext.h"

#include <algorithm>
#include <array>

namespace Core {

namespace {

constexpr std::array<char, 256> lowerTable = [] {
    std::array<char, 256> table {};
    for (int c = 0; c < 256; ++c)
        table[size_t(c)] = char(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    return table;
}();

char lower(char c)
{
    return lowerTable[uchar(c)];
}

bool isControl(char c)
{
    const auto code = uchar(c);
    const bool isUsual = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\x1b';
    return (code < 0x20 && !isUsual) || code == 0x7f;
}

void append(QByteArray &text, const Headers &headers)
{
    for (const HeaderField &field : headers)
        text.append(field.name).append('\n').append(field.value).append('\n');
}

} // namespace

bool containsCaseless(QByteArrayView text, QByteArrayView lowered)
{
    if (lowered.isEmpty())
        return true;
    const qsizetype last = text.size() - lowered.size();
    const char first = lowered.front();
    const char *const data = text.data();
    for (qsizetype at = 0; at <= last; ++at) {
        if (lower(data[at]) != first)
            continue;
        if (std::equal(lowered.begin() + 1, lowered.end(), data + at + 1,
                       [](char wanted, char c) { return wanted == lower(c); }))
            return true;
    }
    return false;
}

QByteArray contentText(const QByteArray &content)
{
    constexpr qsizetype looked = 1024;
    const auto end = content.begin() + std::min(looked, content.size());
    return std::any_of(content.begin(), end, isControl) ? QByteArray() : content;
}

QByteArray decodedPath(const Request &request)
{
    return QByteArray::fromPercentEncoding(request.path());
}

QByteArray searchText(const ExchangeRecord &record)
{
    const Request &request = record.request;
    QByteArray text;
    text.reserve(record.requestHeadBytes + record.responseHeadBytes + record.requestContent.size()
                 + record.responseContent.size() + 64);
    text.append(request.method).append('\n').append(request.target).append('\n');
    if (request.target.contains('%'))
        text.append(decodedPath(request)).append('\n');
    text.append(QByteArray::number(record.response.status)).append('\n');
    append(text, request.headers);
    append(text, record.response.headers);
    text.append(record.remark.toUtf8()).append('\n');
    text.append(contentText(record.requestContent)).append('\n');
    text.append(contentText(record.responseContent));
    return text.toLower();
}

} // namespace Core
