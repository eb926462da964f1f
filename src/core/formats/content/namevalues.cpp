// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/namevalues.h"

#include <optional>

namespace Core {

namespace {

std::optional<int> hexadecimal(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return std::nullopt;
}

QByteArray formEncoded(const QByteArray &text)
{
    return text.toPercentEncoding(" *", "~").replace(' ', '+');
}

} // namespace

QByteArray percentDecoded(QByteArrayView text, PlusSign plus)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '%' && at + 2 < text.size()) {
            const auto high = hexadecimal(text[at + 1]);
            const auto low = hexadecimal(text[at + 2]);
            if (high && low) {
                decoded.append(char(*high * 16 + *low));
                at += 2;
                continue;
            }
        }
        decoded.append(c == '+' && plus == PlusSign::IsSpace ? ' ' : c);
    }
    return decoded;
}

QList<NameValue> parseNameValues(QByteArrayView text)
{
    QList<NameValue> pairs;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('&');
        const QByteArrayView pair = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArrayView name = equals < 0 ? pair : pair.first(equals);
        const QByteArrayView value = equals < 0 ? QByteArrayView() : pair.sliced(equals + 1);
        pairs.append({percentDecoded(name, PlusSign::IsSpace),
                      percentDecoded(value, PlusSign::IsSpace), equals >= 0});
    }
    return pairs;
}

QByteArray formatNameValues(const QList<NameValue> &pairs)
{
    QByteArray text;
    for (const NameValue &pair : pairs) {
        if (!text.isEmpty())
            text.append('&');
        text.append(formEncoded(pair.name));
        if (pair.hasValue)
            text.append('=').append(formEncoded(pair.value));
    }
    return text;
}

} // namespace Core
